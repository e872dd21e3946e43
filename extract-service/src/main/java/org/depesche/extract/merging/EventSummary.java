package org.depesche.extract.merging;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.extract.events.EventMode;
import org.depesche.extract.events.EventType;
import org.depesche.extract.events.Factuality;
import org.depesche.extract.places.Place;

/**
 * What the reports of one event come to. A function of the set of reports; lists that have no order of their own are in the
 * order of the alphabet.
 *
 * @param type of the defining report
 * @param mode of the most canonical report that has one
 * @param factuality the firmest
 * @param when of the defining report, which has the most precise date
 * @param span the days that it covers
 * @param where the narrowest place
 * @param participants one an actor and role, the most canonical report first; states only where nobody of theirs is named
 * @param contexts of all reports
 * @param attributions of all reports
 * @param languages of all reports
 * @param outlets publishers of all reports
 * @param documents how many documents report it
 * @param outletCount how many outlets; a document without a publisher is one of its own
 * @param origins how many independent origins
 * @param denies report that the defining report, else another, denies
 * @param reported from the first to the last day of publication, where any is known
 */
public record EventSummary(
        EventType type,
        Optional<EventMode> mode,
        Factuality factuality,
        Optional<Telling.When> when,
        Optional<DateSpan> span,
        Optional<Place> where,
        List<Party> participants,
        List<String> contexts,
        List<String> attributions,
        List<String> languages,
        List<String> outlets,
        int documents,
        int outletCount,
        int origins,
        Optional<UUID> denies,
        Optional<DateSpan> reported) {
    /** Reports that say most first. */
    public static final Comparator<Report> CANONICAL = CanonicalOrder.INSTANCE;

    /** The most canonical report first. */
    public static final Comparator<Telling> ORDER = Comparator.comparing(Telling::report, CANONICAL);

    /** From "it happened" to "perhaps". */
    private static final List<Factuality> FIRMEST_FIRST =
            List.of(Factuality.ASSERTED, Factuality.NEGATED, Factuality.PLANNED, Factuality.POSSIBLE);

    /** The summary of {@code tellings}, of which there is at least one. */
    public static EventSummary of(Collection<Telling> tellings) {
        List<Telling> ordered = tellings.stream().sorted(ORDER).toList();
        Report defining = ordered.getFirst().report();
        return new EventSummary(
                defining.type(),
                first(ordered, telling -> telling.report().mode()),
                ordered.stream()
                        .map(telling -> telling.report().factuality())
                        .min(Comparator.comparingInt(FIRMEST_FIRST::indexOf))
                        .orElseThrow(),
                ordered.getFirst().when(),
                defining.span(),
                narrowest(ordered),
                MergedParticipants.of(ordered.stream().map(Telling::report).toList()),
                sorted(ordered, telling -> telling.contexts().stream()),
                sorted(ordered, telling -> telling.attributions().stream()),
                sorted(ordered, telling -> Stream.of(telling.language())),
                sorted(ordered, telling -> telling.publisher().stream()),
                sorted(ordered, telling -> Stream.of(telling.report().document().toString()))
                        .size(),
                sorted(ordered, EventSummary::outlet).size(),
                Origins.count(ordered),
                first(ordered, Telling::denies),
                reported(ordered));
    }

    private static Optional<DateSpan> reported(List<Telling> ordered) {
        NavigableSet<LocalDate> days = ordered.stream()
                .flatMap(telling -> telling.report().published().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return days.isEmpty() ? Optional.empty() : Optional.of(new DateSpan(days.first(), days.last()));
    }

    private static Stream<String> outlet(Telling telling) {
        return Stream.of(telling.publisher().orElse(telling.report().document().toString()));
    }

    private static Optional<Place> narrowest(List<Telling> ordered) {
        return ordered.stream().flatMap(telling -> telling.where().stream()).min(Comparator.comparing(Place::kind));
    }

    private static <T> Optional<T> first(List<Telling> ordered, Function<Telling, Optional<T>> field) {
        return ordered.stream()
                .flatMap(telling -> field.apply(telling).stream())
                .findFirst();
    }

    private static List<String> sorted(List<Telling> ordered, Function<Telling, Stream<String>> field) {
        return List.copyOf(ordered.stream().flatMap(field).collect(Collectors.toCollection(TreeSet::new)));
    }
}
