package org.depesche.extract.merging;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The keys under which a report is found by others that may tell of the same event: type, two of its parties' countries (or
 * actors), month. Two reports that fit ({@link ReportFit}) always have a key of the one among the lookups of the other; this
 * is what makes merging local.
 *
 * <p>A report of one side alone has {@code A|!} in place of the pair; a report of both sides is also found under {@code A|?}.
 */
public final class MergeKeys {
    private static final String ALONE = "!";
    private static final String ANY = "?";

    private MergeKeys() {}

    /** Under which the report is stored; none for a report that stands alone. */
    public static Set<String> stored(Report report) {
        return keys(report, report.isTwoSided() ? ANY : ALONE);
    }

    /** Under which candidates for the report are looked up. */
    public static Set<String> lookups(Report report) {
        Set<String> keys = keys(report, ALONE);
        if (!report.isTwoSided()) {
            keys.addAll(keys(report, ANY));
        }
        return keys;
    }

    private static Set<String> keys(Report report, String otherSide) {
        Set<String> keys = new TreeSet<>();
        Optional<DateSpan> window = MergeWindow.of(report);
        if (window.isEmpty()) {
            return keys;
        }
        List<String> sides = Stream.concat(
                        pairs(report), report.parties().stream().map(party -> party.key() + '|' + otherSide))
                .distinct()
                .toList();
        for (YearMonth month : MergeWindow.months(window.get())) {
            sides.forEach(side -> keys.add(report.type() + "|" + side + '|' + month));
        }
        return keys;
    }

    private static Stream<String> pairs(Report report) {
        List<Party> parties = report.parties();
        return Stream.iterate(0, i -> i < parties.size(), i -> i + 1)
                .flatMap(i -> parties.subList(i + 1, parties.size()).stream()
                        .map(other -> pair(parties.get(i).key(), other.key())));
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) <= 0 ? one + '|' + other : other + '|' + one;
    }
}
