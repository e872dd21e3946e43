package org.depesche.extract.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.depesche.extract.languages.LanguageFolder;
import org.depesche.extract.languages.Languages;
import org.depesche.text.BlockKind;
import org.depesche.text.TextBlock;

/**
 * Splits texts into sentences and tokens by rule, in time linear in the length of the text. What differs between languages
 * is data: {@code segmentation.properties}, {@code abbreviations.txt}, {@code starters.txt}. Safe for use by many threads;
 * a language's data is loaded when first needed.
 */
public final class Segmenter {
    /** Tokens of the longest sentence; what goes on longer is a list or no prose and is read in pieces, in linear time. */
    static final int LONGEST = 300;

    private final Map<String, SegmentationRules> rulesByTag = new ConcurrentHashMap<>();

    /**
     * The sentences of a text in reading order. No sentence crosses a block; boilerplate and blocks in a language without
     * resources give none. Offsets are always inside the text and increase, whatever the blocks say: what lies outside the
     * text or inside an earlier block is cut off.
     *
     * @param text the document's text, any Unicode
     * @param blocks its paragraphs in text order
     */
    public List<Sentence> sentences(String text, List<TextBlock> blocks) {
        List<Sentence> sentences = new ArrayList<>();
        int reached = 0;
        for (int paragraph = 0; paragraph < blocks.size(); paragraph++) {
            TextBlock block = blocks.get(paragraph);
            int start = Math.clamp(block.start(), reached, text.length());
            int end = Math.clamp(block.end(), start, text.length());
            reached = end;
            Optional<LanguageFolder> language = Languages.find(block.language());
            if (block.kind() != BlockKind.BOILERPLATE && language.isPresent()) {
                read(text, start, end, paragraph, kindOf(block), language.get(), sentences);
            }
        }
        return sentences;
    }

    private void read(
            String text,
            int start,
            int end,
            int paragraph,
            SentenceKind kind,
            LanguageFolder language,
            List<Sentence> sentences) {
        SegmentationRules rules = rulesByTag.computeIfAbsent(language.tag(), tag -> SegmentationRules.of(language));
        TokenSpans spans = new Tokenizer(text, start, end, rules).tokenize();
        SentenceBoundaries boundaries = new SentenceBoundaries(text, spans, rules);
        int from = 0;
        int whole = 0;
        while (from < spans.size()) {
            whole = from < whole ? whole : boundaries.after(from);
            int to = Math.min(whole, from + LONGEST);
            List<Token> tokens = spans.tokens(text, from, to);
            sentences.add(new Sentence(
                    sentences.size(),
                    tokens.getFirst().start(),
                    tokens.getLast().end(),
                    kind,
                    language.tag(),
                    paragraph,
                    tokens));
            from = to;
        }
    }

    private static SentenceKind kindOf(TextBlock block) {
        return switch (block.kind()) {
            case HEADLINE -> SentenceKind.HEADLINE;
            case CAPTION -> SentenceKind.CAPTION;
            case BODY, BOILERPLATE -> SentenceKind.BODY;
        };
    }
}
