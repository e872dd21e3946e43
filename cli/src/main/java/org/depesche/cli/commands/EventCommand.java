package org.depesche.cli.commands;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.depesche.cli.client.ExitCode;
import org.depesche.cli.output.EventPage;
import org.depesche.cli.output.OutputFormat;
import org.depesche.cli.output.ResultWriter;
import org.depesche.v1.Event;
import org.depesche.v1.GetEventRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "event",
        description = "Shows one event with every sentence that tells of it.",
        footer = {"", "Example:", "  depesche event events/3f2a9c…"})
final class EventCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Connection connection = new Connection();

    @Parameters(paramLabel = "NAME", description = "events/ID, as the list shows it")
    private String name = "";

    @Option(
            names = "--output",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private OutputFormat output = OutputFormat.table;

    @Override
    public Integer call() {
        String full = ResourceName.event(name);
        PrintWriter out = spec.commandLine().getOut();
        return connection.with("query-service", services -> {
            Event event = services.query()
                    .getEvent(GetEventRequest.newBuilder().setName(full).build())
                    .getEvent();
            out.println(output == OutputFormat.table ? EventPage.of(event) : ResultWriter.json(event));
            out.flush();
            return ExitCode.OK;
        });
    }
}
