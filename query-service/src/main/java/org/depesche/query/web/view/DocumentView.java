package org.depesche.query.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesche.v1.Document;
import org.depesche.v1.Event;
import org.depesche.v1.Known;
import org.depesche.v1.Mention;
import org.depesche.v1.TextBlock;
import org.depesche.v1.TextKind;
import org.depesche.v1.TextSpan;

/**
 * A document as pages show it.
 *
 * @param path path of its page
 * @param title its title; its address where it has none
 * @param uri address or file name
 * @param link whether the address can be followed
 * @param publisher with how it is known
 * @param published with how it is known
 * @param titleFrom how the title is known
 * @param language name of its language
 * @param languageTag BCP 47
 * @param state where extraction stands
 * @param failure why extraction was given up
 * @param alsoAt further addresses
 * @param copies paths of documents with the same text, cut or lightly edited
 * @param paragraphs its text, with notes at the sentences that tell of events
 * @param events its events, in the order of their notes
 */
public record DocumentView(
        String path,
        String title,
        String uri,
        boolean link,
        Sourced publisher,
        Sourced published,
        String titleFrom,
        String language,
        String languageTag,
        String state,
        String failure,
        List<String> alsoAt,
        List<String> copies,
        List<Paragraph> paragraphs,
        List<EventView> events) {
    /** The document in a list. */
    public static DocumentView of(Document document) {
        return of(document, List.of());
    }

    /** The document with the events that it tells of; mentions of other documents are passed over. */
    public static DocumentView of(Document document, List<Event> events) {
        Map<TextSpan, List<Integer>> notes = new LinkedHashMap<>();
        List<Event> ordered = events.stream()
                .sorted(Comparator.comparingInt(event -> firstSentence(event, document)))
                .toList();
        for (int i = 0; i < ordered.size(); i++) {
            for (Mention mention : ordered.get(i).getMentionsList()) {
                if (mention.getDocumentName().equals(document.getName())) {
                    notes.computeIfAbsent(mention.getSentence().getSpan(), span -> new ArrayList<>())
                            .add(i + 1);
                }
            }
        }
        return new DocumentView(
                '/' + document.getName(),
                document.hasTitle() ? document.getTitle().getValue() : document.getUri(),
                document.getUri(),
                !Words.link(document.getUri()).isEmpty(),
                Sourced.of(document.getPublisher(), document.getPublisher().getValue()),
                Sourced.of(
                        document.getPublished(),
                        Words.date(document.getPublished().getValue())),
                Sourced.how(document.getTitle()),
                Words.language(document.getLanguage()),
                document.getLanguage(),
                Words.of(document.getState(), "DOCUMENT_STATE_"),
                document.getFailure(),
                document.getDuplicateUrisList(),
                document.getCopiesList().stream().map(name -> '/' + name).toList(),
                document.getBlocksList().stream()
                        .map(block -> Paragraph.of(document.getText(), block, notes))
                        .toList(),
                ordered.stream().map(EventView::of).toList());
    }

    private static int firstSentence(Event event, Document document) {
        return event.getMentionsList().stream()
                .filter(mention -> mention.getDocumentName().equals(document.getName()))
                .mapToInt(mention -> mention.getSentence().getIndex())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /**
     * A value and how it is known.
     *
     * @param value the value; empty where unknown
     * @param how how it is known
     */
    public record Sourced(String value, String how) {
        static Sourced of(Known known, String value) {
            return new Sourced(value, how(known));
        }

        static String how(Known known) {
            return switch (known.getProvenance()) {
                case PROVENANCE_GIVEN -> "given by the sender";
                case PROVENANCE_PAGE_METADATA -> "from the page’s metadata";
                case PROVENANCE_BYLINE -> "from the byline";
                case PROVENANCE_TEXT -> "from the text’s heading";
                case PROVENANCE_INFERRED -> "inferred from dates in the text";
                case PROVENANCE_UNSPECIFIED, UNRECOGNIZED -> "";
            };
        }
    }

    /**
     * A paragraph.
     *
     * @param kind headline, body, caption or boilerplate
     * @param languageTag BCP 47
     * @param pieces its text, cut at sentences that tell of events
     */
    public record Paragraph(String kind, String languageTag, List<Piece> pieces) {
        static Paragraph of(String text, TextBlock block, Map<TextSpan, List<Integer>> notes) {
            int start = block.getSpan().getStart();
            int from = text.offsetByCodePoints(0, start);
            int to = text.offsetByCodePoints(from, block.getSpan().getEnd() - start);
            MarkedText marked = new MarkedText(text.substring(from, to), start);
            notes.forEach((span, numbers) -> marked.mark(span, "told", join(numbers)));
            return new Paragraph(
                    block.getKind() == TextKind.TEXT_KIND_UNSPECIFIED
                            ? "body"
                            : Words.of(block.getKind(), "TEXT_KIND_"),
                    block.getLanguage(),
                    marked.segments().stream().map(Piece::of).toList());
        }

        private static String join(List<Integer> numbers) {
            return String.join(
                    " ", numbers.stream().distinct().map(String::valueOf).toList());
        }
    }

    /**
     * A piece of a paragraph.
     *
     * @param text its words
     * @param notes numbers of the events that it tells of
     */
    public record Piece(String text, List<String> notes) {
        static Piece of(Segment segment) {
            return new Piece(
                    segment.text(), segment.isMarked() ? List.of(segment.title().split(" ")) : List.of());
        }
    }
}
