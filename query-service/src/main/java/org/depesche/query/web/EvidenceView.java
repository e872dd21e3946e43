package org.depesche.query.web;

import java.util.stream.Collectors;
import org.depesche.v1.Attribution;
import org.depesche.v1.Mention;
import org.depesche.v1.Sentence;
import org.depesche.v1.TextSpan;

/**
 * A sentence that tells of an event.
 *
 * @param before the sentence up to the words that name the event
 * @param trigger those words; empty where they do not lie in the sentence
 * @param after the rest
 * @param language BCP 47 tag
 * @param source publisher, or address of the document
 * @param published day of publication, empty where unknown
 * @param says who says so, empty where the text names nobody
 * @param factuality as this sentence tells it, in small letters
 */
public record EvidenceView(
        String before,
        String trigger,
        String after,
        String language,
        String source,
        String published,
        String says,
        String factuality) {

    static EvidenceView of(Mention mention) {
        Sentence sentence = mention.getSentence();
        TextSpan span = mention.getTrigger().getSpan();
        String text = sentence.getText();
        int length = text.codePointCount(0, text.length());
        int start = span.getStart() - sentence.getSpan().getStart();
        int end = span.getEnd() - sentence.getSpan().getStart();
        boolean inside = start >= 0 && start < end && end <= length;
        int from = inside ? text.offsetByCodePoints(0, start) : text.length();
        int to = inside ? text.offsetByCodePoints(0, end) : text.length();
        return new EvidenceView(
                text.substring(0, from),
                text.substring(from, to),
                text.substring(to),
                sentence.getLanguage(),
                mention.getPublisher().isEmpty() ? mention.getDocument() : mention.getPublisher(),
                mention.getPublished(),
                mention.getAttributionsList().stream()
                        .map(Attribution::getActor)
                        .map(actor -> actor.getDisplayName())
                        .collect(Collectors.joining(", ")),
                EventView.plain(mention.getFactuality().name(), "FACTUALITY_"));
    }
}
