package org.depesche.extract.worker;

import org.depesche.extract.languages.Languages;
import org.depesche.extract.pipeline.SourceDocument;
import org.depesche.text.BlockKind;

/** Which documents there are rules for. */
public final class SupportedLanguages {
    private SupportedLanguages() {}

    /** Whether a paragraph that is more than a crumb is in a language with rules. */
    public static boolean has(SourceDocument document) {
        return document.blocks().stream()
                .filter(block -> block.kind() != BlockKind.BOILERPLATE)
                .anyMatch(block -> Languages.find(block.language()).isPresent());
    }
}
