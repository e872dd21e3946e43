package org.depesche.query.contradictions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds where reports of one event differ. A report that says less does not differ from one that says more: a month from a day in
 * it, a country from a town in it, one party from both, "at least 20" from 25.
 */
public final class Disagreements {
    private Disagreements() {}

    /** The fields in which the reports differ; versions in the order of their values. */
    public static List<Disagreement> among(List<Report> reports) {
        List<Disagreement> found = new ArrayList<>();
        differing("time", reports, Report::edtf, Disagreements::vaguerTime, Function.identity())
                .ifPresent(found::add);
        differing("place", reports, Report::place, Report.Place::isVaguerThan, Report.Place::name)
                .ifPresent(found::add);
        differing("participants", reports, Disagreements::cast, Cast::isVaguerThan, Cast::text)
                .ifPresent(found::add);
        differing(
                        "factuality",
                        reports,
                        report -> Optional.of(report.factuality()),
                        (a, b) -> false,
                        Function.identity())
                .ifPresent(found::add);
        Figures figures = Figures.of(reports);
        for (String kind : figures.kinds()) {
            differing("numbers", reports, report -> figures.of(report, kind), Figure::isVaguerThan, Figure::text)
                    .ifPresent(found::add);
        }
        return found;
    }

    private static <T> Optional<Disagreement> differing(
            String field,
            List<Report> reports,
            Function<Report, Optional<T>> value,
            BiPredicate<T, T> vaguer,
            Function<T, String> text) {
        Map<T, List<Report>> said = reports.stream()
                .filter(report -> value.apply(report).isPresent())
                .collect(Collectors.groupingBy(report -> value.apply(report).orElseThrow()));
        Map<String, List<Report>> versions = new TreeMap<>();
        said.forEach((version, from) -> {
            if (said.keySet().stream().noneMatch(other -> vaguer.test(version, other))) {
                versions.computeIfAbsent(text.apply(version), key -> new ArrayList<>())
                        .addAll(from);
            }
        });
        return versions.size() < 2
                ? Optional.empty()
                : Optional.of(new Disagreement(
                        field,
                        versions.entrySet().stream()
                                .map(version -> version(version.getKey(), version.getValue()))
                                .toList()));
    }

    private static Disagreement.Version version(String value, List<Report> from) {
        return new Disagreement.Version(
                value,
                from.stream().map(Report::document).distinct().sorted().toList(),
                from.stream()
                        .flatMap(report -> report.publisher().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static boolean vaguerTime(String one, String other) {
        return EdtfRange.of(one)
                .flatMap(range -> EdtfRange.of(other).map(range::isVaguerThan))
                .orElse(false);
    }

    private static Optional<Cast> cast(Report report) {
        return report.parties().isEmpty() ? Optional.empty() : Optional.of(new Cast(report.parties()));
    }

    /** Who took part; equal where the sides are, whoever stands for them. */
    private static final class Cast {
        private final Set<String> sides;
        private final List<Report.Party> parties;

        Cast(List<Report.Party> parties) {
            this.parties = parties;
            sides = parties.stream()
                    .map(party -> party.role() + ' ' + party.side())
                    .collect(Collectors.toUnmodifiableSet());
        }

        boolean isVaguerThan(Cast other) {
            return other.sides.size() > sides.size() && other.sides.containsAll(sides);
        }

        String text() {
            String from = names("SOURCE");
            String to = names("TARGET");
            String together = names("PARTICIPANT");
            return from.isEmpty() && to.isEmpty() ? together : from + " → " + to;
        }

        private String names(String role) {
            return parties.stream()
                    .filter(party -> party.role().equals(role))
                    .map(Report.Party::name)
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Cast cast && cast.sides.equals(sides);
        }

        @Override
        public int hashCode() {
            return sides.hashCode();
        }
    }
}
