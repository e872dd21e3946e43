package org.depesche.extract.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.depesche.extract.coreference.DocumentEvent;

/**
 * An event type that {@code sentences/*.tsv} expects of a sentence.
 *
 * @param type PLOVER type
 */
record ExpectedEvent(String type) {
    static List<ExpectedEvent> parse(String column) {
        List<ExpectedEvent> expected = new ArrayList<>();
        for (String entry : column.split("\\|")) {
            String text = entry.strip();
            if (!text.equals("none") && !text.isEmpty()) {
                expected.add(new ExpectedEvent(text.substring(0, text.indexOf('('))));
            }
        }
        return expected;
    }

    boolean fits(DocumentEvent event) {
        return event.type().name().equals(type);
    }
}
