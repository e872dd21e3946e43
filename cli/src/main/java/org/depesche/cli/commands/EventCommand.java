package org.depesche.cli.commands;

import java.io.PrintWriter;
import org.depesche.cli.client.ExitCode;
import org.depesche.cli.client.Services;
import org.depesche.cli.output.EventPage;
import org.depesche.json.ProtoJson;
import org.depesche.v1.Event;
import org.depesche.v1.GetEventRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "event",
        description = "Shows one event with every sentence that tells of it.",
        footer = {"", "Example:", "  depesche event events/3f2a9c…"})
final class EventCommand extends ReportCommand {
    @Parameters(paramLabel = "NAME", description = "events/ID, as the list shows it")
    private String name = "";

    EventCommand() {
        super("query-service");
    }

    @Override
    int run(Services services, PrintWriter out) {
        Event event = services.query()
                .getEvent(GetEventRequest.newBuilder()
                        .setName(ResourceName.event(name))
                        .build())
                .getEvent();
        out.println(isTable() ? EventPage.of(event) : ProtoJson.line(event));
        return ExitCode.OK;
    }
}
