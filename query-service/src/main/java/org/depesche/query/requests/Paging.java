package org.depesche.query.requests;

import static org.depesche.service.RequestFailure.invalid;

import java.util.Optional;
import org.depesche.query.paging.PageToken;
import org.depesche.query.paging.PageTokens;
import org.depesche.v1.ErrorReason;

/** What all listings have in common. */
final class Paging {
    private static final int STANDARD_SIZE = 50;
    private static final int LARGEST_SIZE = 500;

    private Paging() {}

    static int size(int pageSize) {
        return Fields.number("page_size", pageSize, STANDARD_SIZE, LARGEST_SIZE);
    }

    static Optional<PageToken> token(PageTokens tokens, String token) {
        if (token.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                tokens.read(token)
                        .orElseThrow(
                                () -> invalid(
                                        ErrorReason.ERROR_REASON_PAGE_TOKEN_INVALID,
                                        "page_token",
                                        "page_token is none that this method gave for this filter and order; start again without one.")));
    }
}
