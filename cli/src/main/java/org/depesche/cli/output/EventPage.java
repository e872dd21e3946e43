package org.depesche.cli.output;

import java.util.stream.Collectors;
import org.depesche.v1.Attribution;
import org.depesche.v1.Contradiction;
import org.depesche.v1.Event;
import org.depesche.v1.Mention;

/** One event for people: what it is, and each sentence that says so. */
public final class EventPage {
    private EventPage() {}

    /** Several lines, the last without a line break. */
    public static String of(Event event) {
        StringBuilder page = new StringBuilder();
        line(page, "event", event.getName());
        line(page, "type", Rows.type(event) + "  (score " + event.getScore() + ")");
        line(page, "who", Rows.who(event));
        line(page, "when", event.getTime().getEdtf());
        line(page, "where", event.getPlace().getDisplayName());
        line(page, "factuality", event.getFactuality().name().replace("FACTUALITY_", ""));
        line(page, "contexts", String.join(", ", event.getContextsList()));
        line(page, "denies", event.getDenies());
        line(
                page,
                "reports",
                event.getReportCount() + " by " + event.getOutletCount() + " outlets in " + event.getLanguageCount()
                        + " languages, " + event.getOriginCount() + " independent origins");
        event.getContradictionsList().forEach(contradiction -> contradiction(page, contradiction));
        event.getMentionsList().forEach(mention -> mention(page, mention));
        return page.toString().stripTrailing();
    }

    /** Each version with who reports it. */
    private static void contradiction(StringBuilder page, Contradiction contradiction) {
        for (Contradiction.Version version : contradiction.getVersionsList()) {
            String outlets = String.join(", ", version.getPublishersList());
            line(
                    page,
                    "differ",
                    contradiction.getField() + ": " + version.getValue() + " — "
                            + (outlets.isEmpty() ? String.join(", ", version.getDocumentsList()) : outlets));
        }
    }

    private static void mention(StringBuilder page, Mention mention) {
        page.append('\n')
                .append("  „")
                .append(mention.getSentence().getText())
                .append("“\n")
                .append("    ")
                .append(mention.getDocument());
        append(page, mention.getPublisher());
        append(page, mention.getPublished());
        append(page, mention.getSentence().getLanguage());
        append(page, mention.getFactuality().name().replace("FACTUALITY_", "").toLowerCase(java.util.Locale.ROOT));
        if (mention.getAttributionsCount() > 0) {
            append(
                    page,
                    "says "
                            + mention.getAttributionsList().stream()
                                    .map(Attribution::getActor)
                                    .map(actor -> actor.getDisplayName())
                                    .collect(Collectors.joining(", ")));
        }
        page.append('\n');
    }

    private static void append(StringBuilder page, String value) {
        if (!value.isEmpty()) {
            page.append(" · ").append(value);
        }
    }

    private static void line(StringBuilder page, String label, String value) {
        if (!value.isEmpty()) {
            page.append(String.format("%-11s%s%n", label, value));
        }
    }
}
