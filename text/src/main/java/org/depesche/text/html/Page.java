package org.depesche.text.html;

import java.util.List;
import java.util.Optional;
import org.depesche.text.Paragraph;

/**
 * What a web page holds for us.
 *
 * @param paragraphs headings, paragraphs and captions of the story in page order
 * @param title from metadata or the title element
 * @param publisher from metadata
 * @param published from metadata, as it stands there
 * @param language of the html element, BCP 47
 */
public record Page(
        List<Paragraph> paragraphs,
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> published,
        Optional<String> language) {
    public Page {
        paragraphs = List.copyOf(paragraphs);
    }
}
