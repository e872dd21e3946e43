package org.depesche.benchmarks.news;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A document of made-up news.
 *
 * @param id its id
 * @param language BCP 47 tag
 * @param publisher outlet
 * @param published day of publication
 * @param sentences its text, sentence by sentence
 * @param tellings what it tells of
 */
public record NewsDocument(
        UUID id,
        String language,
        String publisher,
        LocalDate published,
        List<String> sentences,
        List<Telling> tellings) {
    public NewsDocument {
        sentences = List.copyOf(sentences);
        tellings = List.copyOf(tellings);
    }

    /**
     * What it tells of one event.
     *
     * @param event the event
     * @param report id of this report
     * @param defining id of the report that gives the event its name
     * @param sentences indexes of the sentences that are evidence
     */
    public record Telling(NewsEvent event, UUID report, UUID defining, List<Integer> sentences) {
        public Telling {
            sentences = List.copyOf(sentences);
        }
    }

    /** The text; sentences stand one blank apart. */
    public String text() {
        return String.join(" ", sentences);
    }
}
