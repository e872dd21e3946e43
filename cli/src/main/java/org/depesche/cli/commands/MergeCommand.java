package org.depesche.cli.commands;

import java.io.PrintWriter;
import java.util.List;
import org.depesche.cli.client.ExitCode;
import org.depesche.cli.client.Services;
import org.depesche.cli.output.EventPage;
import org.depesche.json.ProtoJson;
import org.depesche.v1.MergeEventsRequest;
import org.depesche.v1.MergeEventsResponse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "merge",
        description = "Makes events one, for good or until they are split again.",
        footer = {
            "",
            "Example:",
            "  depesche merge events/3f2a9c… events/77b01d… --reason \"Kari Nord: one visit, two spellings\""
        })
final class MergeCommand extends ReportCommand {
    @Parameters(arity = "2..*", paramLabel = "NAME", description = "events/ID, two or more")
    private List<String> names = List.of();

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "who says so and why, for the log")
    private String reason = "";

    MergeCommand() {
        super("extract-service");
    }

    @Override
    int run(Services services, PrintWriter out) {
        MergeEventsResponse merged = services.extract()
                .mergeEvents(MergeEventsRequest.newBuilder()
                        .addAllNames(names.stream().map(ResourceName::event).toList())
                        .setReason(reason)
                        .build());
        out.println(isTable() ? EventPage.of(merged.getEvent()) : ProtoJson.line(merged));
        return ExitCode.OK;
    }
}
