package org.depesche.query.paging;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.OptionalLong;

/** Resume tokens of the change log: sequence numbers under a seal. They hold for any filter. */
public final class ResumeTokens {
    private static final String METHOD = "WatchEvents";
    private static final byte[] NOTHING = {};

    private ResumeTokens() {}

    /** The token for what comes after change {@code sequence}. */
    public static String write(long sequence) {
        return Seal.close(ByteBuffer.allocate(Long.BYTES).putLong(sequence).array(), METHOD, NOTHING);
    }

    /** The sequence number that a token holds; nothing where it is no such token. */
    public static OptionalLong read(String token) {
        Optional<byte[]> content = Seal.open(token, METHOD, NOTHING);
        return content.isPresent()
                ? OptionalLong.of(ByteBuffer.wrap(content.get()).getLong())
                : OptionalLong.empty();
    }
}
