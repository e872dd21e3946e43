package org.depesche.cli.commands;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.depesche.cli.client.ExitCode;
import org.depesche.cli.client.Services;
import org.depesche.cli.output.EventPage;
import org.depesche.cli.output.OutputFormat;
import org.depesche.cli.output.ResultWriter;
import org.depesche.v1.MergeEventsRequest;
import org.depesche.v1.MergeEventsResponse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "merge",
        description = "Makes events one, for good or until they are split again.",
        footer = {
            "",
            "Example:",
            "  depesche merge events/3f2a9c… events/77b01d… --reason \"Kari Nord: one visit, two spellings\""
        })
final class MergeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Connection connection = new Connection();

    @Parameters(arity = "2..*", paramLabel = "NAME", description = "events/ID, two or more")
    private List<String> names = List.of();

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "who says so and why, for the log")
    private String reason = "";

    @Option(
            names = "--output",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private OutputFormat output = OutputFormat.table;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        return connection.with("extract-service", services -> merge(services, out));
    }

    private int merge(Services services, PrintWriter out) {
        MergeEventsResponse merged = services.extract()
                .mergeEvents(MergeEventsRequest.newBuilder()
                        .addAllNames(names.stream().map(ResourceName::event).toList())
                        .setReason(reason)
                        .build());
        out.println(output == OutputFormat.table ? EventPage.of(merged.getEvent()) : ResultWriter.json(merged));
        out.flush();
        return ExitCode.OK;
    }
}
