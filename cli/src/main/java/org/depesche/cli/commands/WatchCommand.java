package org.depesche.cli.commands;

import java.io.PrintWriter;
import org.depesche.cli.client.ExitCode;
import org.depesche.cli.client.Services;
import org.depesche.json.ProtoJson;
import org.depesche.v1.ChangeKind;
import org.depesche.v1.WatchEventsRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "watch",
        description = "Writes changes to events as they are made, one a line, as ProtoJSON, until it is stopped.",
        footer = {"", "Examples:", "  depesche watch", "  depesche watch --resume TOKEN --type ASSAULT"})
final class WatchCommand extends ServiceCommand {
    @Mixin
    private EventFilterOptions filter = new EventFilterOptions();

    @Option(names = "--resume", paramLabel = "TOKEN", description = "resumeToken of the last change seen")
    private String resume = "";

    @Option(names = "--from-start", description = "begin with the oldest change")
    private boolean fromStart;

    WatchCommand() {
        super("query-service");
    }

    @Override
    int run(Services services, PrintWriter out) {
        services.query()
                .watchEvents(WatchEventsRequest.newBuilder()
                        .setFilter(filter.toFilter())
                        .setResumeToken(resume)
                        .setFromStart(fromStart)
                        .build())
                .forEachRemaining(change -> {
                    if (change.getKind() != ChangeKind.CHANGE_KIND_HEARTBEAT) {
                        out.println(ProtoJson.line(change));
                        out.flush();
                    }
                });
        return ExitCode.OK;
    }
}
