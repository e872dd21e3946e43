package org.depesche.query.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depesche.query.filter.DayRange;
import org.depesche.query.filter.EventSelection;
import org.depesche.query.filter.Sides;

/**
 * The keys {@code events.year_keys} of which every event of a selection has one: an index lookup that gives little more than what is
 * asked for, where those of countries and dyads give all years of them.
 */
final class YearKeys {
    /** More keys than this, and looking them up one by one is no gain. */
    private static final int MOST = 400;

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");

    private YearKeys() {}

    /** The keys; nothing where the selection has no dyads of countries and no countries, or its days are open on a side. */
    static Optional<List<String>> of(EventSelection selection) {
        DayRange days = selection.eventDate();
        if (days.from().isEmpty() || days.to().isEmpty()) {
            return Optional.empty();
        }
        List<String> keys = keys(selection);
        int first = days.from().get().getYear();
        int last = days.to().get().getYear();
        if (keys.isEmpty() || (long) keys.size() * (last - first + 1L) > MOST) {
            return Optional.empty();
        }
        return Optional.of(IntStream.rangeClosed(first, last)
                .boxed()
                .flatMap(year -> keys.stream().map(key -> key + '|' + year))
                .toList());
    }

    private static List<String> keys(EventSelection selection) {
        if (!selection.dyads().isEmpty() && selection.dyads().stream().allMatch(YearKeys::isOfCountries)) {
            return selection.dyads().stream()
                    .flatMap(YearKeys::ofDyad)
                    .distinct()
                    .toList();
        }
        List<String> countries = selection.countries().include();
        if (selection.types().include().isEmpty()) {
            return countries;
        }
        List<String> keys = new ArrayList<>();
        selection.types().include().forEach(type -> countries.forEach(country -> keys.add(type + '|' + country)));
        return keys;
    }

    private static boolean isOfCountries(Sides sides) {
        return COUNTRY.matcher(sides.source()).matches()
                && COUNTRY.matcher(sides.target()).matches();
    }

    private static Stream<String> ofDyad(Sides sides) {
        String there = sides.source() + '>' + sides.target();
        return sides.bothWays() ? Stream.of(there, sides.target() + '>' + sides.source()) : Stream.of(there);
    }
}
