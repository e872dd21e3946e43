package org.depesche.cli.commands;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depesche.cli.client.ExitCode;
import org.depesche.cli.client.Services;
import org.depesche.cli.output.ResultWriter;
import org.depesche.cli.output.Rows;
import org.depesche.v1.ListSimilarEventsRequest;
import org.depesche.v1.ListSimilarEventsResponse.SimilarEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "similar",
        description = "Lists events like one: of the same parties, type, time and place; the most alike first.",
        footer = {"", "Example:", "  depesche similar events/3f2a9c… --type ACCUSE"})
final class SimilarCommand extends ReportCommand {
    @Mixin
    private EventFilterOptions filter = new EventFilterOptions();

    @Parameters(paramLabel = "NAME", description = "events/ID, as the list shows it")
    private String name = "";

    @Option(
            names = "--limit",
            defaultValue = "10",
            paramLabel = "N",
            description = "at most so many events (default: ${DEFAULT-VALUE})")
    private int limit = 10;

    SimilarCommand() {
        super("query-service");
    }

    @Override
    int run(Services services, PrintWriter out) {
        List<String> header = new ArrayList<>(List.of("ALIKE"));
        header.addAll(Rows.EVENT);
        ResultWriter<SimilarEvent> writer = new ResultWriter<>(output(), out, header, SimilarCommand::row);
        services.query()
                .listSimilarEvents(ListSimilarEventsRequest.newBuilder()
                        .setName(ResourceName.event(name))
                        .setFilter(filter.toFilter())
                        .setPageSize(limit)
                        .build())
                .getSimilarEventsList()
                .forEach(writer::write);
        writer.finish();
        return ExitCode.OK;
    }

    private static List<String> row(SimilarEvent similar) {
        List<String> row = new ArrayList<>(List.of(String.format(Locale.ROOT, "%.2f", similar.getSimilarity())));
        row.addAll(Rows.event(similar.getEvent()));
        return row;
    }
}
