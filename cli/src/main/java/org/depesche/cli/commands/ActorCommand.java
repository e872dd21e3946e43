package org.depesche.cli.commands;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.depesche.cli.client.ExitCode;
import org.depesche.cli.client.Services;
import org.depesche.cli.output.OutputFormat;
import org.depesche.cli.output.ResultWriter;
import org.depesche.json.ProtoJson;
import org.depesche.v1.GetActorProfileRequest;
import org.depesche.v1.GetActorProfileResponse;
import org.depesche.v1.GetActorProfileResponse.Deed;
import org.depesche.v1.GetActorProfileResponse.Partner;
import org.depesche.v1.ListCoMentionsRequest;
import org.depesche.v1.ListCoMentionsResponse;
import org.depesche.v1.ListCoMentionsResponse.CoMention;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "actor",
        description =
                "Shows what an actor does and suffers, with whom, and whom documents name beside it; as JSON a line for each of the two.",
        footer = {"", "Example:", "  depesche actor actors/vladimir-putin --from 2024-01-01"})
final class ActorCommand extends ReportCommand {
    @Mixin
    private EventFilterOptions filter = new EventFilterOptions();

    @Parameters(paramLabel = "NAME", description = "actors/ID, as the list shows it")
    private String name = "";

    @Option(
            names = "--limit",
            defaultValue = "20",
            paramLabel = "N",
            description = "at most so many partners and neighbours each (default: ${DEFAULT-VALUE})")
    private int limit = 20;

    ActorCommand() {
        super("query-service");
    }

    @Override
    int run(Services services, PrintWriter out) {
        String full = ResourceName.actor(name);
        GetActorProfileResponse profile = services.query()
                .getActorProfile(GetActorProfileRequest.newBuilder()
                        .setName(full)
                        .setFilter(filter.toFilter())
                        .setMaxPartners(limit)
                        .build());
        ListCoMentionsResponse beside = services.query()
                .listCoMentions(ListCoMentionsRequest.newBuilder()
                        .setName(full)
                        .setFilter(filter.toFilter())
                        .setPageSize(limit)
                        .build());
        if (isTable()) {
            tables(profile, beside, out);
        } else {
            out.println(ProtoJson.line(profile));
            out.println(ProtoJson.line(beside));
        }
        return ExitCode.OK;
    }

    private static void tables(GetActorProfileResponse profile, ListCoMentionsResponse beside, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%s (%s): %d events from %s to %s; %d told on its word%n%n",
                profile.getActor().getDisplayName(),
                profile.getActor().getName(),
                profile.getEventCount(),
                orDash(profile.getFirstEventDate()),
                orDash(profile.getLastEventDate()),
                profile.getAttributedEventCount());
        ResultWriter<Deed> deeds = new ResultWriter<>(
                OutputFormat.table, out, List.of("ROLE", "TYPE", "EVENTS", "MEAN SCORE"), ActorCommand::deed);
        profile.getDeedsList().forEach(deeds::write);
        deeds.finish();
        out.println();
        ResultWriter<Partner> partners = new ResultWriter<>(
                OutputFormat.table,
                out,
                List.of("WITH", "EVENTS", "ACTS", "SUFFERS", "MEAN SCORE"),
                ActorCommand::partner);
        profile.getPartnersList().forEach(partners::write);
        partners.finish();
        out.println();
        ResultWriter<CoMention> neighbours = new ResultWriter<>(
                OutputFormat.table,
                out,
                List.of("NAMED BESIDE", "DOCUMENTS", "JOINT REPORTS"),
                ActorCommand::neighbour);
        beside.getCoMentionsList().forEach(neighbours::write);
        neighbours.finish();
    }

    private static List<String> deed(Deed deed) {
        return List.of(
                deed.getRole().name().replace("ROLE_", ""),
                deed.getType().name().replace("EVENT_TYPE_", ""),
                Long.toString(deed.getCount()),
                score(deed.getMeanScore()));
    }

    private static List<String> partner(Partner partner) {
        return List.of(
                partner.getActor().getName(),
                Long.toString(partner.getCount()),
                Long.toString(partner.getOutgoingCount()),
                Long.toString(partner.getIncomingCount()),
                score(partner.getMeanScore()));
    }

    private static List<String> neighbour(CoMention neighbour) {
        return List.of(
                neighbour.getActor().getName(),
                Long.toString(neighbour.getDocumentCount()),
                Long.toString(neighbour.getJointReportCount()));
    }

    private static String score(double score) {
        return String.format(Locale.ROOT, "%.1f", score);
    }

    private static String orDash(String day) {
        return day.isEmpty() ? "–" : day;
    }
}
