package org.depesche.extract.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.depesche.text.BlockKind;
import org.depesche.text.TextBlock;

/** Documents of one paragraph for tests. */
final class Texts {
    static final StandardExtractor EXTRACTOR = new StandardExtractor();

    private Texts() {}

    static DocumentExtraction read(String language, String text) {
        return EXTRACTOR.extract(document(language, text), false);
    }

    static SourceDocument document(String language, String text) {
        TextBlock block = new TextBlock(0, text.length(), language, BlockKind.BODY);
        return new SourceDocument("test", text, List.of(block), language, Optional.of(LocalDate.of(2024, 5, 15)));
    }
}
