package org.depesche.cli.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.depesche.cli.client.ExitCode;
import org.depesche.cli.client.Services;
import org.depesche.cli.output.ResultWriter;
import org.depesche.v1.EventFilter;
import org.depesche.v1.ExportEventsRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        description = "Writes all events with all of their mentions, one a line, as ProtoJSON.",
        footer = {
            "",
            "Examples:",
            "  depesche export > events.jsonl",
            "  depesche export --type ASSAULT --file assaults.jsonl"
        })
public final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Connection connection = new Connection();

    @Mixin
    private EventFilterOptions filter = new EventFilterOptions();

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "where to; it appears when it is complete (default: standard output)")
    private Optional<Path> file = Optional.empty();

    @Override
    public Integer call() throws IOException {
        EventFilter which = filter.toFilter();
        if (file.isEmpty()) {
            PrintWriter out = spec.commandLine().getOut();
            return connection.with("query-service", services -> write(services, which, out));
        }
        PrintWriter err = spec.commandLine().getErr();
        return connection.with("query-service", services -> toFile(services, which, file.get(), err));
    }

    /** Writes all events to {@code file}, which appears only when it is complete. */
    public static int toFile(Services services, EventFilter filter, Path file, PrintWriter err) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of("."));
        try {
            Path half = Files.createTempFile(folder, ".export", ".part");
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(half))) {
                write(services, filter, out);
            }
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return ExitCode.OK;
        } catch (IOException e) {
            err.println("depesche: cannot write " + file + ": " + e.getMessage());
            return ExitCode.FAILED;
        }
    }

    private static int write(Services services, EventFilter filter, PrintWriter out) {
        services.query()
                .exportEvents(ExportEventsRequest.newBuilder().setFilter(filter).build())
                .forEachRemaining(response -> out.println(ResultWriter.json(response.getEvent())));
        out.flush();
        return ExitCode.OK;
    }
}
