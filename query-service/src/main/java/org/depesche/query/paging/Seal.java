package org.depesche.query.paging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Packs a position into an opaque token that opens only for the same method and the same filter. The seal guards against tokens
 * that were mixed up or mistyped; a position is no secret and gives no right, so that no key is needed, and tokens outlive
 * restarts and go from one instance of the service to another.
 */
final class Seal {
    private static final int MARK = 12;

    private Seal() {}

    static String close(byte[] content, String method, byte[] binding) {
        byte[] mark = mark(content, method, binding);
        byte[] token = Arrays.copyOf(mark, MARK + content.length);
        System.arraycopy(content, 0, token, MARK, content.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    static Optional<byte[]> open(String token, String method, byte[] binding) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (bytes.length < MARK) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOfRange(bytes, MARK, bytes.length);
        byte[] given = Arrays.copyOf(bytes, MARK);
        return MessageDigest.isEqual(given, mark(content, method, binding)) ? Optional.of(content) : Optional.empty();
    }

    private static byte[] mark(byte[] content, String method, byte[] binding) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((method + '\n' + binding.length + '\n').getBytes(StandardCharsets.UTF_8));
            digest.update(binding);
            digest.update(content);
            return Arrays.copyOf(digest.digest(), MARK);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
