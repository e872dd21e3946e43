package org.depesche.extract.merging;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.extract.events.Role;

/** How well the participants of two reports fit, 0 to 1; 0 where they exclude each other. */
final class ParticipantFit {
    /** One report says who, the other does not. */
    private static final double MISSING = 0.4;

    /** A role that fits worse is another actor's. */
    private static final double LEAST = 0.5;

    /** One report tells the roles, the other has both on equal terms. */
    private static final double ROLES_UNTOLD = 0.9;

    /** A mutual event of which one report names one side alone. */
    private static final double ONE_SIDE = 0.6;

    private ParticipantFit() {}

    static double of(Report report, Report defining) {
        if (report.parties().isEmpty() || defining.parties().isEmpty() || contradict(report, defining)) {
            return 0;
        }
        if (report.isMutual() || defining.isMutual()) {
            double roles = report.isMutual() && defining.isMutual() ? 1 : ROLES_UNTOLD;
            return roles * mutual(report.parties(), defining.parties());
        }
        double source = slot(report.in(Role.SOURCE), defining.in(Role.SOURCE));
        double target = slot(report.in(Role.TARGET), defining.in(Role.TARGET));
        return source == 0 || target == 0 || isMissing(source, target) ? 0 : (source + target) / 2;
    }

    /**
     * Whether a role is filled by different people of one country: two people who act for one country are two events, unless
     * both are named together.
     */
    static boolean contradict(Report one, Report other) {
        if (one.isMutual() || other.isMutual()) {
            return peopleDiffer(one.parties(), other.parties());
        }
        return peopleDiffer(one.in(Role.SOURCE), other.in(Role.SOURCE))
                || peopleDiffer(one.in(Role.TARGET), other.in(Role.TARGET));
    }

    private static boolean isMissing(double source, double target) {
        return source == MISSING && target == MISSING;
    }

    private static double mutual(List<Party> some, List<Party> others) {
        boolean someAreFewer = some.size() <= others.size();
        List<Party> fewer = someAreFewer ? some : others;
        List<Party> more = someAreFewer ? others : some;
        Set<String> wanted = keys(fewer.stream());
        Set<String> matched = keys(fewer.stream().filter(party -> best(party, more) >= LEAST));
        if (fewer.size() == 1) {
            return matched.isEmpty() ? 0 : (more.size() == 1 ? 1 : ONE_SIDE) * coverage(fewer, more);
        }
        boolean bothSides = matched.size() >= Math.min(2, wanted.size());
        return bothSides && (matched.size() > 1 || hasTwo(more, matched)) ? coverage(fewer, more) : 0;
    }

    /** Whether two of the parties have that one key: an event within one country. */
    private static boolean hasTwo(List<Party> parties, Set<String> key) {
        return parties.stream().filter(party -> key.contains(party.key())).count() >= 2;
    }

    private static Set<String> keys(Stream<Party> parties) {
        return parties.map(Party::key).collect(Collectors.toSet());
    }

    private static double slot(List<Party> some, List<Party> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() && others.isEmpty() ? 1 : MISSING;
        }
        double coverage = some.size() <= others.size() ? coverage(some, others) : coverage(others, some);
        return coverage < LEAST ? 0 : coverage;
    }

    /** How much of each list the other has; what the shorter list says counts most, since reports leave names out. */
    private static double coverage(List<Party> fewer, List<Party> more) {
        return 0.7 * mean(fewer, more) + 0.3 * mean(more, fewer);
    }

    private static double mean(List<Party> some, List<Party> others) {
        return some.stream().mapToDouble(party -> best(party, others)).average().orElse(0);
    }

    private static double best(Party party, List<Party> others) {
        return others.stream().mapToDouble(party::likeness).max().orElse(0);
    }

    private static boolean peopleDiffer(List<Party> some, List<Party> others) {
        return some.stream().filter(Party::isPerson).map(Party::key).distinct().anyMatch(country -> {
            Set<String> here = people(some, country);
            Set<String> there = people(others, country);
            return !there.isEmpty() && here.stream().noneMatch(there::contains);
        });
    }

    private static Set<String> people(List<Party> parties, String key) {
        return parties.stream()
                .filter(party -> party.isPerson() && party.key().equals(key))
                .map(Party::actor)
                .collect(Collectors.toSet());
    }
}
