package org.depesche.cli.commands;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.depesche.cli.client.ExitCode;
import org.depesche.cli.client.Services;
import org.depesche.cli.output.ResultWriter;
import org.depesche.cli.output.Rows;
import org.depesche.v1.Actor;
import org.depesche.v1.ListActorsRequest;
import org.depesche.v1.ListActorsResponse;
import org.depesche.v1.StringClause;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "actors",
        description = "Lists actors that events name, most events first.",
        footer = {"", "Examples:", "  depesche actors Lavrov", "  depesche actors --country NOR"})
final class ActorsCommand extends ReportCommand {
    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "name or alias, or the start of one, in any spelling")
    private String query = "";

    @Option(names = "--country", split = ",", paramLabel = "ISO3", description = "country they act for")
    private List<String> countries = new ArrayList<>();

    @Option(
            names = "--limit",
            defaultValue = "50",
            paramLabel = "N",
            description = "at most so many (default: ${DEFAULT-VALUE})")
    private int limit = 50;

    ActorsCommand() {
        super("query-service");
    }

    @Override
    int run(Services services, PrintWriter out) {
        ListActorsRequest request = ListActorsRequest.newBuilder()
                .setQuery(query)
                .setCountries(StringClause.newBuilder().addAllInclude(countries))
                .setPageSize(limit)
                .build();
        ResultWriter<Actor> writer = new ResultWriter<>(output(), out, Rows.ACTOR, Rows::actor);
        ListActorsResponse page = services.query().listActors(request);
        page.getActorsList().forEach(writer::write);
        writer.finish();
        return ExitCode.OK;
    }
}
