package org.depesche.cli.commands;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.depesche.cli.client.ExitCode;
import org.depesche.cli.client.Services;
import org.depesche.json.ProtoJson;
import org.depesche.v1.DownloadEventsRequest;
import org.depesche.v1.DownloadEventsResponse;
import org.depesche.v1.DownloadFormat;
import org.depesche.v1.EventFilter;
import org.depesche.v1.ExportEventsRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        description =
                "Writes all events with all of their mentions: one event a line as ProtoJSON, or one mention a row.",
        footer = {
            "",
            "Examples:",
            "  depesche export > events.jsonl",
            "  depesche export --type ASSAULT --file assaults.jsonl",
            "  depesche export --country UKR --format parquet --file ukraine.parquet"
        })
public final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Connection connection = new Connection();

    @Mixin
    private EventFilterOptions filter = new EventFilterOptions();

    /** Forms as people type them. */
    enum Format {
        jsonl,
        csv,
        parquet
    }

    @Option(
            names = "--format",
            defaultValue = "jsonl",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format = Format.jsonl;

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "where to; it appears when it is complete (default: standard output)")
    private Optional<Path> file = Optional.empty();

    @Override
    public Integer call() throws IOException {
        EventFilter which = filter.toFilter();
        PrintWriter err = spec.commandLine().getErr();
        if (file.isPresent()) {
            return connection.with("query-service", services -> toFile(services, which, format, file.get(), err));
        }
        PrintWriter out = spec.commandLine().getOut();
        return connection.with(
                "query-service",
                services -> format == Format.jsonl
                        ? write(services, which, out)
                        : toStandardOutput(services, which, format, err));
    }

    /** Writes all events to {@code file}, one a line, which appears only when it is complete. */
    public static int toFile(Services services, EventFilter filter, Path file, PrintWriter err) {
        return toFile(services, filter, Format.jsonl, file, err);
    }

    private static int toFile(Services services, EventFilter filter, Format format, Path file, PrintWriter err) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of("."));
        try {
            Path half = Files.createTempFile(folder, ".export", ".part");
            try {
                fill(half, services, filter, format);
                Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(half);
            }
            return ExitCode.OK;
        } catch (IOException e) {
            err.println("depesche: cannot write " + file + ": " + e.getMessage());
            return ExitCode.FAILED;
        }
    }

    private static void fill(Path half, Services services, EventFilter filter, Format format) throws IOException {
        if (format == Format.jsonl) {
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(half))) {
                write(services, filter, out);
            }
        } else {
            try (OutputStream out = Files.newOutputStream(half)) {
                download(services, filter, format, out);
            }
        }
    }

    /** Bytes, which a writer of text would change. */
    private static int toStandardOutput(Services services, EventFilter filter, Format format, PrintWriter err) {
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            download(services, filter, format, out);
            return ExitCode.OK;
        } catch (IOException e) {
            err.println("depesche: cannot write to the standard output: " + e.getMessage());
            return ExitCode.FAILED;
        }
    }

    private static void download(Services services, EventFilter filter, Format format, OutputStream out)
            throws IOException {
        Iterator<DownloadEventsResponse> chunks = services.query()
                .downloadEvents(DownloadEventsRequest.newBuilder()
                        .setFilter(filter)
                        .setFormat(
                                format == Format.csv
                                        ? DownloadFormat.DOWNLOAD_FORMAT_CSV
                                        : DownloadFormat.DOWNLOAD_FORMAT_PARQUET)
                        .build());
        while (chunks.hasNext()) {
            chunks.next().getData().writeTo(out);
        }
    }

    private static int write(Services services, EventFilter filter, PrintWriter out) {
        services.query()
                .exportEvents(ExportEventsRequest.newBuilder().setFilter(filter).build())
                .forEachRemaining(response -> out.println(ProtoJson.line(response.getEvent())));
        out.flush();
        return ExitCode.OK;
    }
}
