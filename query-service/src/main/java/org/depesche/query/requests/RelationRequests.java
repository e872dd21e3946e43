package org.depesche.query.requests;

import java.util.Optional;
import org.depesche.query.paging.PageToken;
import org.depesche.query.paging.PageTokens;
import org.depesche.v1.ListCoMentionsRequest;
import org.depesche.v1.ListSimilarEventsRequest;

/** Checks requests for what is around an event or an actor. */
public final class RelationRequests {
    private static final int STANDARD_EVENTS = 10;
    private static final int STANDARD_PARTNERS = 20;
    private static final int MOST = 100;

    private RelationRequests() {}

    /** How many events like another on a page. */
    public static int similarEvents(int pageSize) {
        return Fields.number("page_size", pageSize, STANDARD_EVENTS, MOST);
    }

    /** How many mentions an event. */
    public static int mentions(int maxMentions) {
        return EventRequests.mentions(maxMentions);
    }

    /** How many partners of an actor. */
    public static int partners(int maxPartners) {
        return Fields.number("max_partners", maxPartners, STANDARD_PARTNERS, MOST);
    }

    /** How many actors on a page. */
    public static int coMentions(int pageSize) {
        return Paging.size(pageSize);
    }

    /** Where the page before ended. */
    public static Optional<PageToken> after(PageTokens tokens, String token) {
        return Paging.token(tokens, token);
    }

    /** Tokens for the pages of that list. */
    public static PageTokens tokens(ListSimilarEventsRequest request) {
        return new PageTokens(
                "ListSimilarEvents",
                request.toBuilder()
                        .clearPageToken()
                        .clearPageSize()
                        .clearMaxMentions()
                        .build()
                        .toByteArray());
    }

    /** Tokens for the pages of that list. */
    public static PageTokens tokens(ListCoMentionsRequest request) {
        return new PageTokens(
                "ListCoMentions",
                request.toBuilder().clearPageToken().clearPageSize().build().toByteArray());
    }
}
