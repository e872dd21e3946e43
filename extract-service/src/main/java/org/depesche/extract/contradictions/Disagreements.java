package org.depesche.extract.contradictions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.depesche.extract.merging.DateSpan;
import org.depesche.extract.merging.Party;
import org.depesche.extract.merging.Telling;
import org.depesche.extract.places.Place;

/**
 * Where accounts of one event differ. One that says less does not differ from one that says more: a month from a day in it, a
 * country from a town in it, one party from both, "at least 20" from 25.
 */
public final class Disagreements {
    private Disagreements() {}

    /**
     * The fields in which the accounts differ; versions in the order of their values.
     *
     * @param accounts in an order that does not depend on when they came
     */
    public static List<Disagreement> among(List<Account> accounts) {
        if (accounts.size() < 2) {
            return List.of();
        }
        List<Disagreement> found = new ArrayList<>();
        differing("time", accounts, field(telling -> telling.when().map(Telling.When::edtf)), Disagreements::isVaguer)
                .ifPresent(found::add);
        differing("place", accounts, field(Telling::where), Disagreements::isVaguer, Place::displayName)
                .ifPresent(found::add);
        differing("participants", accounts, field(Cast::of), Cast::isVaguerThan, Cast::text, Cast::parties)
                .ifPresent(found::add);
        differing(
                        "factuality",
                        accounts,
                        field(told -> Optional.of(told.report().factuality().name())),
                        (a, b) -> false)
                .ifPresent(found::add);
        Figures figures = Figures.of(accounts);
        for (String kind : figures.kinds()) {
            differing("numbers", accounts, account -> figures.of(account, kind), Figure::isVaguerThan, Figure::text)
                    .ifPresent(found::add);
        }
        return found;
    }

    private static <T> Function<Account, Optional<T>> field(Function<Telling, Optional<T>> of) {
        return account -> of.apply(account.telling());
    }

    private static Optional<Disagreement> differing(
            String field,
            List<Account> accounts,
            Function<Account, Optional<String>> value,
            BiPredicate<String, String> vaguer) {
        return differing(field, accounts, value, vaguer, Function.identity());
    }

    private static <T> Optional<Disagreement> differing(
            String field,
            List<Account> accounts,
            Function<Account, Optional<T>> value,
            BiPredicate<T, T> vaguer,
            Function<T, String> text) {
        return differing(field, accounts, value, vaguer, text, version -> List.of());
    }

    private static <T> Optional<Disagreement> differing(
            String field,
            List<Account> accounts,
            Function<Account, Optional<T>> value,
            BiPredicate<T, T> vaguer,
            Function<T, String> text,
            Function<T, List<Party>> parties) {
        SequencedMap<T, List<Account>> said = new LinkedHashMap<>();
        accounts.forEach(account -> value.apply(account)
                .ifPresent(version ->
                        said.computeIfAbsent(version, key -> new ArrayList<>()).add(account)));
        Map<String, Version> versions = new TreeMap<>();
        said.forEach((version, from) -> {
            if (said.keySet().stream().noneMatch(other -> vaguer.test(version, other))) {
                versions.computeIfAbsent(text.apply(version), key -> new Version(parties.apply(version)))
                        .accounts
                        .addAll(from);
            }
        });
        return versions.size() < 2
                ? Optional.empty()
                : Optional.of(new Disagreement(
                        field,
                        versions.entrySet().stream()
                                .map(version -> version.getValue().named(version.getKey()))
                                .toList()));
    }

    private record Version(List<Party> parties, List<Account> accounts) {
        Version(List<Party> parties) {
            this(parties, new ArrayList<>());
        }

        Disagreement.Version named(String value) {
            return new Disagreement.Version(
                    parties.isEmpty() ? value : "",
                    parties,
                    accounts.stream()
                            .map(account -> account.telling().report().document())
                            .distinct()
                            .sorted()
                            .toList(),
                    accounts.stream()
                            .flatMap(account -> account.telling().publisher().stream())
                            .distinct()
                            .sorted()
                            .toList());
        }
    }

    private static boolean isVaguer(String one, String other) {
        return !one.equals(other)
                && DateSpan.parse(one)
                        .flatMap(span ->
                                DateSpan.parse(other).map(within -> !span.equals(within) && span.contains(within)))
                        .orElse(false);
    }

    private static boolean isVaguer(Place one, Place other) {
        return one.country().equals(other.country()) && one.kind().compareTo(other.kind()) > 0;
    }

    /** Who took part; equal where the sides are, whoever stands for them. */
    private static final class Cast {
        private final Set<String> sides;
        private final List<Party> parties;

        private Cast(List<Party> parties) {
            this.parties = parties;
            sides = parties.stream()
                    .map(party -> party.role() + " " + party.key())
                    .collect(Collectors.toUnmodifiableSet());
        }

        static Optional<Cast> of(Telling telling) {
            List<Party> parties = telling.report().parties();
            return parties.isEmpty() ? Optional.empty() : Optional.of(new Cast(parties));
        }

        List<Party> parties() {
            return parties;
        }

        boolean isVaguerThan(Cast other) {
            return other.sides.size() > sides.size() && other.sides.containsAll(sides);
        }

        String text() {
            return parties.stream()
                    .map(party -> party.role() + " " + party.actor())
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
