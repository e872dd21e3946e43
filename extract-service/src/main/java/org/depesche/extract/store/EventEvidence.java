package org.depesche.extract.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.depesche.extract.contradictions.Account;
import org.depesche.extract.contradictions.Disagreement;
import org.depesche.extract.contradictions.Disagreements;
import org.depesche.extract.merging.EventSummary;
import org.depesche.extract.merging.Telling;
import org.depesche.store.events.EventEntity;
import org.depesche.store.events.StoredContradiction;
import org.depesche.store.reports.TellingSentence;

/**
 * What shows that events happened, kept with them for lists: the best mentions, and where reports differ.
 *
 * @param tellings the reports of each event
 * @param sentences that tell of each event, the best mentions first
 */
record EventEvidence(Map<UUID, List<Telling>> tellings, Map<UUID, List<TellingSentence>> sentences) {
    /** Gives an event its evidence. */
    void addTo(EventEntity event) {
        List<TellingSentence> telling = sentences.getOrDefault(event.id, List.of());
        event.evidence = telling.stream()
                .limit(EventEntity.MOST_EVIDENCE)
                .map(TellingSentence::mention)
                .toList();
        event.contradictions =
                Disagreements.among(accounts(tellings.getOrDefault(event.id, List.of()), telling)).stream()
                        .map(EventEvidence::stored)
                        .toList();
    }

    private static List<Account> accounts(List<Telling> tellings, List<TellingSentence> sentences) {
        Map<UUID, List<TellingSentence>> byReport = sentences.stream()
                .collect(Collectors.groupingBy(sentence -> sentence.mention().report()));
        return tellings.stream()
                .sorted(EventSummary.ORDER)
                .map(telling -> new Account(
                        telling,
                        byReport.getOrDefault(telling.report().id(), List.of()).stream()
                                .map(sentence -> new Account.Sentence(sentence.language(), sentence.text()))
                                .toList()))
                .toList();
    }

    private static StoredContradiction stored(Disagreement disagreement) {
        return new StoredContradiction(
                disagreement.field(),
                disagreement.versions().stream()
                        .map(version -> new StoredContradiction.Version(
                                version.value(),
                                version.parties().stream()
                                        .map(EventRows::stored)
                                        .toList(),
                                version.documents(),
                                version.publishers()))
                        .toList());
    }
}
