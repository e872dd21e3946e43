package org.depesche.extract.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.depesche.extract.annotation.AnnotatedSentence;
import org.depesche.extract.annotation.Decision;
import org.depesche.extract.coreference.DocumentEvent;

/**
 * What the engine reads in one document: a pure function of document, knowledge and version.
 *
 * @param document what was read
 * @param version version of engine and knowledge
 * @param published day that relative dates were resolved against, given or inferred
 * @param publishedInferred whether that day was inferred from the text
 * @param sentences in reading order
 * @param events in the order of their first mention
 * @param decisions why; empty unless asked for
 */
public record DocumentExtraction(
        SourceDocument document,
        String version,
        Optional<LocalDate> published,
        boolean publishedInferred,
        List<AnnotatedSentence> sentences,
        List<DocumentEvent> events,
        List<Decision> decisions) {
    public DocumentExtraction {
        sentences = List.copyOf(sentences);
        events = List.copyOf(events);
        decisions = List.copyOf(decisions);
    }
}
