package org.depesche.extract.store;

import java.util.Collection;
import java.util.List;
import org.depesche.store.actors.ActorEntity;
import org.depesche.store.reports.MentionEntity;
import org.depesche.store.reports.ReportEntity;
import org.depesche.store.reports.SentenceEntity;

/**
 * All that the store holds of one document's extraction.
 *
 * @param actors that its reports name
 * @param sentences in reading order
 * @param reports in the order of their first mention
 * @param mentions of all reports
 */
record DocumentRows(
        Collection<ActorEntity> actors,
        List<SentenceEntity> sentences,
        List<ReportEntity> reports,
        List<MentionEntity> mentions) {
    /** Of a document that was taken back. */
    static final DocumentRows NONE = new DocumentRows(List.of(), List.of(), List.of(), List.of());
}
