package org.depesche.store.documents;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.depesche.text.BlockKind;
import org.depesche.text.CodePoints;
import org.depesche.text.TextBlock;

/**
 * A paragraph of a stored text.
 *
 * @param start offset of the first code point
 * @param end offset after the last
 * @param language BCP 47 tag
 * @param kind headline, body, caption or boilerplate
 */
@RegisterForReflection
public record StoredBlock(int start, int end, String language, BlockKind kind) {
    static StoredBlock of(TextBlock block, CodePoints offsets) {
        return new StoredBlock(
                offsets.fromUtf16(block.start()), offsets.fromUtf16(block.end()), block.language(), block.kind());
    }

    TextBlock toTextBlock(CodePoints offsets) {
        return new TextBlock(offsets.toUtf16(start), offsets.toUtf16(end), language, kind);
    }
}
