package org.depesche.query.requests;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.depesche.query.paging.PageToken;
import org.depesche.query.paging.PageTokens;
import org.depesche.query.store.ActorReader;
import org.depesche.query.store.DocumentReader;
import org.depesche.v1.ListActorsRequest;
import org.depesche.v1.ListDocumentsRequest;

/** Checks requests for lists of documents and actors. */
public final class ListingRequests {
    private ListingRequests() {}

    /** Which documents. */
    public static DocumentReader.Selection selection(ListDocumentsRequest request) {
        return new DocumentReader.Selection(
                Fields.languages("languages", request.getLanguages()),
                Fields.clause("publishers", request.getPublishers(), UnaryOperator.identity()),
                Fields.names("states", request.getStatesList(), "DOCUMENT_STATE_"),
                Fields.days("published", request.getPublished()));
    }

    /** Which actors. */
    public static ActorReader.Selection selection(ListActorsRequest request) {
        return new ActorReader.Selection(
                request.getQuery().isBlank() ? "" : Fields.required("query", request.getQuery()),
                Fields.countries("countries", request.getCountries()),
                Fields.sectors("sectors", request.getSectors()));
    }

    /** How many on a page. */
    public static int size(int pageSize) {
        return Paging.size(pageSize);
    }

    /** Where the page before ended. */
    public static Optional<PageToken> after(PageTokens tokens, String token) {
        return Paging.token(tokens, token);
    }

    /** Tokens for the pages of that list. */
    public static PageTokens tokens(ListDocumentsRequest request) {
        return new PageTokens(
                "ListDocuments",
                request.toBuilder().clearPageToken().clearPageSize().build().toByteArray());
    }

    /** Tokens for the pages of that list. */
    public static PageTokens tokens(ListActorsRequest request) {
        return new PageTokens(
                "ListActors",
                request.toBuilder().clearPageToken().clearPageSize().build().toByteArray());
    }
}
