package org.depesche.query.files;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.v1.Actor;
import org.depesche.v1.Attribution;
import org.depesche.v1.Event;
import org.depesche.v1.Mention;
import org.depesche.v1.Place;

/**
 * A column of tables of mentions. Names are those of PLOVER's event data (POLECAT) where that has the column; several values in one cell
 * are set apart by semicolons; what is not known is empty.
 *
 * @param name its name
 * @param kind what its values are
 * @param read its value in a row, of the class that the kind says; nothing: empty
 */
record MentionColumn(String name, Kind kind, Function<MentionOf, Optional<?>> read) {
    static final List<MentionColumn> ALL = List.of(
            text("event_id", event(Event::getName)),
            text("event_date", event(event -> event.getTime().getEdtf())),
            text("event_type", event(event -> plain(event.getType(), "EVENT_TYPE_"))),
            text("event_mode", event(event -> mode(event.getMode()))),
            number("intensity", row -> Optional.of(row.event().getScore())),
            text("quad_class", event(event -> plain(event.getQuadClass(), "QUAD_CLASS_"))),
            text("contexts", event(event -> String.join(";", event.getContextsList()))),
            text("factuality", event(event -> plain(event.getFactuality(), "FACTUALITY_"))),
            text("actor_name", row -> actors(row.actors(), Actor::getDisplayName)),
            text("actor_id", row -> actors(row.actors(), Actor::getName)),
            text("actor_country", row -> actors(row.actors(), Actor::getCountryCode)),
            text("actor_sectors", row -> actors(row.actors(), actor -> String.join(" ", actor.getSectorsList()))),
            text("recipient_name", row -> actors(row.recipients(), Actor::getDisplayName)),
            text("recipient_id", row -> actors(row.recipients(), Actor::getName)),
            text("recipient_country", row -> actors(row.recipients(), Actor::getCountryCode)),
            text(
                    "recipient_sectors",
                    row -> actors(row.recipients(), actor -> String.join(" ", actor.getSectorsList()))),
            text("placename", place(Place::getDisplayName)),
            text("country", place(Place::getCountryCode)),
            number(
                    "latitude",
                    row -> Optional.of(row.event().getPlace())
                            .filter(Place::hasLatitude)
                            .map(Place::getLatitude)),
            number(
                    "longitude",
                    row -> Optional.of(row.event().getPlace())
                            .filter(Place::hasLongitude)
                            .map(Place::getLongitude)),
            whole(
                    "geonames_id",
                    row -> Optional.of(row.event().getPlace().getGeonamesId()).filter(id -> id != 0)),
            whole("report_count", row -> Optional.of((long) row.event().getReportCount())),
            whole("outlet_count", row -> Optional.of((long) row.event().getOutletCount())),
            whole("language_count", row -> Optional.of((long) row.event().getLanguageCount())),
            whole("origin_count", row -> Optional.of((long) row.event().getOriginCount())),
            text("document_id", mention(Mention::getDocumentName)),
            text("document_uri", mention(Mention::getDocument)),
            text("source", mention(Mention::getPublisher)),
            text("publication_date", mention(Mention::getPublished)),
            text("language", mention(mention -> mention.getSentence().getLanguage())),
            text("sentence", mention(mention -> mention.getSentence().getText())),
            text("trigger", mention(mention -> mention.getTrigger().getText())),
            text("mention_date", mention(mention -> mention.getTime().getEdtf())),
            text("mention_placename", mention(mention -> mention.getPlace().getDisplayName())),
            text("mention_factuality", mention(mention -> plain(mention.getFactuality(), "FACTUALITY_"))),
            text(
                    "attributed_to",
                    row -> actors(
                            row.mention().getAttributionsList().stream()
                                    .map(Attribution::getActor)
                                    .toList(),
                            Actor::getDisplayName)),
            number(
                    "confidence",
                    row -> Optional.of(row.mention().getConfidence())
                            .filter(confidence -> row.mention().hasTrigger())));

    /** What values are. */
    enum Kind {
        /** {@link String}. */
        TEXT,
        /** {@link Long}. */
        WHOLE,
        /** {@link Double}. */
        NUMBER
    }

    /** The value in a row; nothing where the cell is empty. */
    Optional<?> value(MentionOf row) {
        return read.apply(row);
    }

    private static MentionColumn text(String name, Function<MentionOf, Optional<?>> read) {
        return new MentionColumn(name, Kind.TEXT, read);
    }

    private static MentionColumn whole(String name, Function<MentionOf, Optional<?>> read) {
        return new MentionColumn(name, Kind.WHOLE, read);
    }

    private static MentionColumn number(String name, Function<MentionOf, Optional<?>> read) {
        return new MentionColumn(name, Kind.NUMBER, read);
    }

    private static Function<MentionOf, Optional<?>> event(Function<Event, String> read) {
        return row -> filled(read.apply(row.event()));
    }

    private static Function<MentionOf, Optional<?>> place(Function<Place, String> read) {
        return row -> filled(read.apply(row.event().getPlace()));
    }

    private static Function<MentionOf, Optional<?>> mention(Function<Mention, String> read) {
        return row -> filled(read.apply(row.mention()));
    }

    private static Optional<?> actors(List<Actor> actors, Function<Actor, String> read) {
        Stream<String> values = actors.stream().map(read);
        String joined = values.collect(Collectors.joining(";"));
        return joined.chars().allMatch(c -> c == ';') ? Optional.empty() : Optional.of(joined);
    }

    private static Optional<String> filled(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private static String plain(Enum<?> value, String prefix) {
        String name = value.name();
        return name.endsWith("UNSPECIFIED") || !name.startsWith(prefix) ? "" : name.substring(prefix.length());
    }

    private static String mode(Enum<?> mode) {
        return plain(mode, "EVENT_MODE_").toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
