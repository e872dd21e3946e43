package org.depesche.extract.segmentation;

import java.util.List;
import org.depesche.extract.languages.Resources;
import org.depesche.text.BlockKind;
import org.depesche.text.TextBlock;

/** Texts with their sentences and tokens as people split them. */
final class SegmentationExamples {
    private SegmentationExamples() {}

    /** The lines of {@code segmentation/<language>.txt}. */
    static List<String> sentences(String language) {
        return Resources.lines("/segmentation/" + language + ".txt");
    }

    /** The rows of {@code segmentation/tokens.tsv}: language, text, tokens. */
    static List<String[]> tokens() {
        return Resources.lines("/segmentation/tokens.tsv").stream()
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /** The sentences of a text that is one block of running text. */
    static List<Sentence> segment(String language, String text) {
        return new Segmenter().sentences(text, List.of(new TextBlock(0, text.length(), language, BlockKind.BODY)));
    }
}
