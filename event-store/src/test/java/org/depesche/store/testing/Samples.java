package org.depesche.store.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.depesche.store.StableId;
import org.depesche.store.documents.Known;
import org.depesche.store.documents.KnownBy;
import org.depesche.store.documents.NewDocument;
import org.depesche.text.BlockKind;
import org.depesche.text.TextBlock;

/** Documents for tests. */
public final class Samples {
    private Samples() {}

    /** A document of one block in English; its hash follows from its text. */
    public static NewDocument document(String uri, String text) {
        return new NewDocument(
                uri,
                text,
                List.of(new TextBlock(0, text.length(), "en", BlockKind.BODY)),
                Optional.of(new Known<>("A title", KnownBy.TEXT)),
                Optional.of(new Known<>("The Daily Test", KnownBy.GIVEN)),
                Optional.of(new Known<>(LocalDate.of(2024, 9, 14), KnownBy.BYLINE)),
                "en",
                hash(text));
    }

    private static String hash(String text) {
        String half = StableId.of(text).toString().replace("-", "");
        return half + half;
    }
}
