package org.depesche.query.web.view;

import java.util.List;
import java.util.Locale;
import org.depesche.v1.Event;
import org.depesche.v1.Factuality;
import org.depesche.v1.Participant;
import org.depesche.v1.Place;

/**
 * An event as pages show it.
 *
 * @param path path of its page
 * @param headline who does what to whom
 * @param type PLOVER type in small letters
 * @param mode PLOVER mode; empty where it has none
 * @param quadClass its quad class in words
 * @param tone its quad class as a CSS class
 * @param score conflict–cooperation score
 * @param date when, in words; empty where no report says
 * @param place where, in words; empty where no report says
 * @param map coordinates in words; empty where unknown
 * @param factuality told as what
 * @param fact whether it is told as fact
 * @param contexts its contexts
 * @param parties who took part
 * @param coverage how many reports, outlets and languages
 * @param origins how many independent origins
 * @param evidence its sentences
 * @param contradictions where reports disagree
 * @param denies path of the event that it denies; empty where it denies none
 */
public record EventView(
        String path,
        String headline,
        String type,
        String mode,
        String quadClass,
        String tone,
        String score,
        String date,
        String place,
        String map,
        String factuality,
        boolean fact,
        List<String> contexts,
        List<Party> parties,
        String coverage,
        String origins,
        List<MentionView> evidence,
        List<Contradiction> contradictions,
        String denies) {
    /** The event for people. */
    public static EventView of(Event event) {
        String quadClass = Words.of(event.getQuadClass(), "QUAD_CLASS_");
        return new EventView(
                '/' + event.getName(),
                Headline.of(event),
                Words.of(event.getType(), "EVENT_TYPE_"),
                Words.of(event.getMode(), "EVENT_MODE_"),
                quadClass,
                quadClass.replace(' ', '-'),
                "%+.1f".formatted(event.getScore()),
                event.hasTime() ? Words.date(event.getTime().getEdtf()) : "",
                event.hasPlace() ? place(event.getPlace()) : "",
                map(event.getPlace()),
                Words.of(event.getFactuality(), "FACTUALITY_"),
                event.getFactuality() == Factuality.FACTUALITY_ASSERTED,
                event.getContextsList(),
                event.getParticipantsList().stream().map(Party::of).toList(),
                Words.count(event.getReportCount(), "report") + ", "
                        + Words.count(event.getOutletCount(), "outlet") + ", "
                        + Words.count(event.getLanguageCount(), "language"),
                Words.count(event.getOriginCount(), "independent origin"),
                event.getMentionsList().stream().map(MentionView::of).toList(),
                event.getContradictionsList().stream().map(Contradiction::of).toList(),
                event.getDenies().isEmpty() ? "" : '/' + event.getDenies());
    }

    private static String place(Place place) {
        String country = Words.country(place.getCountryCode());
        return country.isEmpty() || country.equals(place.getDisplayName())
                ? place.getDisplayName()
                : place.getDisplayName() + ", " + country;
    }

    private static String map(Place place) {
        return place.hasLatitude() && place.hasLongitude()
                ? String.format(
                        Locale.ROOT,
                        "%.2f° %s, %.2f° %s",
                        Math.abs(place.getLatitude()),
                        place.getLatitude() < 0 ? "S" : "N",
                        Math.abs(place.getLongitude()),
                        place.getLongitude() < 0 ? "W" : "E")
                : "";
    }

    /** The best sentence, or none. */
    public List<MentionView> best() {
        return evidence.stream().limit(1).toList();
    }

    /**
     * Who took part.
     *
     * @param role source, target or participant
     * @param name the actor's name
     * @param path path of the actor's page
     * @param country the country that it acts for; empty where it is the country
     */
    public record Party(String role, String name, String path, String country) {
        static Party of(Participant participant) {
            String name = participant.getActor().getDisplayName();
            String country = Words.country(participant.getActor().getCountryCode());
            return new Party(
                    Words.of(participant.getRole(), "ROLE_"),
                    name,
                    '/' + participant.getActor().getName(),
                    country.equals(name) ? "" : country);
        }
    }

    /**
     * A field in which reports differ.
     *
     * @param field its name
     * @param versions what they say
     */
    public record Contradiction(String field, List<Version> versions) {
        static Contradiction of(org.depesche.v1.Contradiction contradiction) {
            return new Contradiction(
                    contradiction.getField(),
                    contradiction.getVersionsList().stream()
                            .map(version -> new Version(
                                    words(contradiction.getField(), version.getValue()),
                                    version.getDocumentsList().stream()
                                            .map(name -> '/' + name)
                                            .toList(),
                                    String.join(", ", version.getPublishersList())))
                            .toList());
        }

        private static String words(String field, String value) {
            return switch (field) {
                case "time" -> Words.date(value);
                case "factuality" -> value.toLowerCase(Locale.ROOT);
                default -> value;
            };
        }
    }

    /**
     * One version.
     *
     * @param value in words
     * @param documents paths of the documents' pages
     * @param outlets who reports it so; empty where unknown
     */
    public record Version(String value, List<String> documents, String outlets) {}
}
