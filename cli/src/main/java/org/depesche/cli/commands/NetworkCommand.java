package org.depesche.cli.commands;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.depesche.cli.client.ExitCode;
import org.depesche.cli.client.Services;
import org.depesche.cli.output.ResultWriter;
import org.depesche.json.ProtoJson;
import org.depesche.v1.GetNetworkRequest;
import org.depesche.v1.GetNetworkResponse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "network",
        description = "Shows who deals with whom.",
        footer = {"", "Example:", "  depesche network --country PRK --by-country"})
final class NetworkCommand extends ReportCommand {
    @Mixin
    private EventFilterOptions filter = new EventFilterOptions();

    @Option(names = "--by-country", description = "put actors together by country")
    private boolean byCountry;

    @Option(
            names = "--limit",
            defaultValue = "50",
            paramLabel = "N",
            description = "at most so many actors (default: ${DEFAULT-VALUE})")
    private int limit = 50;

    NetworkCommand() {
        super("query-service");
    }

    @Override
    int run(Services services, PrintWriter out) {
        GetNetworkResponse network = services.query()
                .getNetwork(GetNetworkRequest.newBuilder()
                        .setFilter(filter.toFilter())
                        .setByCountry(byCountry)
                        .setMaxActors(limit)
                        .build());
        if (!isTable()) {
            out.println(ProtoJson.line(network));
            return ExitCode.OK;
        }
        List<String> header = List.of("SOURCE", "TARGET", "TYPE", "EVENTS", "MEAN SCORE");
        ResultWriter<GetNetworkResponse.Edge> writer = new ResultWriter<>(output(), out, header, this::row);
        network.getEdgesList().forEach(writer::write);
        writer.finish();
        return ExitCode.OK;
    }

    private List<String> row(GetNetworkResponse.Edge edge) {
        return List.of(
                edge.getSource(),
                edge.getTarget(),
                edge.getType().name().replace("EVENT_TYPE_", ""),
                Long.toString(edge.getCount()),
                String.format(Locale.ROOT, "%.1f", edge.getMeanScore()));
    }
}
