package org.depesche.query.web.view;

import java.util.List;
import org.depesche.v1.Factuality;
import org.depesche.v1.Mention;

/**
 * A sentence as evidence.
 *
 * @param segments the sentence, with what it names
 * @param languageTag BCP 47
 * @param language its name
 * @param document path of the document's page
 * @param original address of the original; empty where it cannot be followed
 * @param outlet who published it, or the address that it came under
 * @param published when, in words; empty where unknown
 * @param factuality told as what, where it is not plain fact
 * @param saidBy who says so; empty where the text itself does
 * @param kind headline or caption; empty for running text
 */
public record MentionView(
        List<Segment> segments,
        String languageTag,
        String language,
        String document,
        String original,
        String outlet,
        String published,
        String factuality,
        String saidBy,
        String kind) {
    static MentionView of(Mention mention) {
        String kind = Words.of(mention.getSentence().getKind(), "TEXT_KIND_");
        return new MentionView(
                MarkedText.of(mention),
                mention.getSentence().getLanguage(),
                Words.language(mention.getSentence().getLanguage()),
                '/' + mention.getDocumentName(),
                Words.link(mention.getDocument()),
                mention.getPublisher().isEmpty() ? mention.getDocument() : mention.getPublisher(),
                Words.date(mention.getPublished()),
                mention.getFactuality() == Factuality.FACTUALITY_ASSERTED
                        ? ""
                        : Words.of(mention.getFactuality(), "FACTUALITY_"),
                Words.list(mention.getAttributionsList().stream()
                        .map(attribution -> attribution.getActor().getDisplayName())
                        .distinct()
                        .toList()),
                kind.equals("body") ? "" : kind);
    }
}
