package org.depesche.query.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PageTokensTest {
    private static final PageToken POSITION = new PageToken(List.of("2024-09-13", "id"), 7, 2);

    private final PageTokens tokens = new PageTokens("ListEvents", bytes("filter"));

    @Test
    void tokenSaysWhatWasWritten() {
        assertEquals(Optional.of(POSITION), tokens.read(tokens.write(POSITION)));
    }

    @Test
    void tokenOpensForItsMethodAndFilterAlone() {
        String token = tokens.write(POSITION);

        assertEquals(Optional.empty(), new PageTokens("ListActors", bytes("filter")).read(token));
        assertEquals(Optional.empty(), new PageTokens("ListEvents", bytes("other")).read(token));
        assertEquals(Optional.empty(), tokens.read(token.substring(1)));
        assertEquals(Optional.empty(), tokens.read(""));
        assertEquals(Optional.empty(), tokens.read("no base64 at all"));
    }

    @Test
    void pageTokenIsNoResumeToken() {
        assertEquals(OptionalLong.empty(), ResumeTokens.read(tokens.write(POSITION)));
        assertEquals(OptionalLong.of(42), ResumeTokens.read(ResumeTokens.write(42)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
