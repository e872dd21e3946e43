package org.depesche.cli.commands;

import java.io.PrintWriter;
import java.util.List;
import org.depesche.cli.client.ExitCode;
import org.depesche.cli.client.Services;
import org.depesche.cli.output.EventPage;
import org.depesche.json.ProtoJson;
import org.depesche.v1.SplitEventRequest;
import org.depesche.v1.SplitEventResponse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "split",
        description =
                "Makes the reports of some documents an event of their own, for good or until they are merged again.",
        footer = {
            "",
            "Example:",
            "  depesche split events/3f2a9c… documents/9b1d… --reason \"Kari Nord: that is the visit of May\""
        })
final class SplitCommand extends ReportCommand {
    @Parameters(index = "0", paramLabel = "NAME", description = "events/ID")
    private String name = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "DOCUMENT",
            description = "documents/ID, one or more, not all")
    private List<String> documents = List.of();

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "who says so and why, for the log")
    private String reason = "";

    SplitCommand() {
        super("extract-service");
    }

    @Override
    int run(Services services, PrintWriter out) {
        SplitEventResponse split = services.extract()
                .splitEvent(SplitEventRequest.newBuilder()
                        .setName(ResourceName.event(name))
                        .addAllDocuments(
                                documents.stream().map(ResourceName::document).toList())
                        .setReason(reason)
                        .build());
        if (isTable()) {
            out.printf("%s%n%n%s%n", EventPage.of(split.getEvent()), EventPage.of(split.getSplitOff()));
        } else {
            out.println(ProtoJson.line(split));
        }
        return ExitCode.OK;
    }
}
