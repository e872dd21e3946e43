package org.depesche.extract.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesche.extract.actors.ActorKind;

/** The participants of an event: those of all reports that tell the roles as the defining report does. */
final class MergedParticipants {
    private MergedParticipants() {}

    /** The participants, those of the first report first. */
    static List<Party> of(List<Report> reports) {
        boolean mutual = reports.getFirst().isMutual();
        List<Party> all = new ArrayList<>();
        for (Report report : reports) {
            if (report.isMutual() == mutual) {
                report.parties().stream().filter(party -> isNew(party, all)).forEach(all::add);
            }
        }
        return withoutRepresented(all);
    }

    private static boolean isNew(Party party, List<Party> parties) {
        return parties.stream()
                .noneMatch(
                        other -> other.role() == party.role() && other.actor().equals(party.actor()));
    }

    /** A state that somebody stands for in the same role says nothing more. */
    private static List<Party> withoutRepresented(List<Party> parties) {
        Set<String> represented = parties.stream()
                .filter(party -> party.kind() != ActorKind.STATE)
                .map(MergedParticipants::side)
                .collect(Collectors.toSet());
        return parties.stream()
                .filter(party -> party.kind() != ActorKind.STATE || !represented.contains(side(party)))
                .toList();
    }

    private static String side(Party party) {
        return party.role() + party.key();
    }
}
