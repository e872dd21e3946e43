package org.depesche.text.language;

import java.util.List;

/**
 * The languages of a document.
 *
 * @param main BCP 47 tag of the language that most of the running text is in; {@code und} where it could not be told
 * @param blocks BCP 47 tag of each paragraph, in their order
 */
public record BlockLanguages(String main, List<String> blocks) {
    public BlockLanguages {
        blocks = List.copyOf(blocks);
    }
}
