package org.depesche.query.paging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Page tokens of one listing.
 *
 * @param method the listing: {@code ListEvents}
 * @param binding everything in the request that must stay the same from page to page
 */
@SuppressWarnings("ArrayRecordComponent") // lives as long as one request and is never compared
public record PageTokens(String method, byte[] binding) {
    private static final String SEPARATOR = "\n";

    /** The token for what comes after {@code position}. */
    public String write(PageToken position) {
        String content = position.total()
                + SEPARATOR
                + position.bound()
                + SEPARATOR
                + String.join(SEPARATOR, position.position());
        return Seal.close(content.getBytes(StandardCharsets.UTF_8), method, binding);
    }

    /** What a token says; nothing where this listing did not give it, or gave it for another filter or order. */
    public Optional<PageToken> read(String token) {
        return Seal.open(token, method, binding).map(content -> {
            List<String> parts = Arrays.asList(new String(content, StandardCharsets.UTF_8).split(SEPARATOR, -1));
            return new PageToken(
                    parts.subList(2, parts.size()), Long.parseLong(parts.get(0)), Long.parseLong(parts.get(1)));
        });
    }
}
