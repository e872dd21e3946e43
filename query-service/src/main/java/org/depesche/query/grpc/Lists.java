package org.depesche.query.grpc;

import jakarta.enterprise.context.ApplicationScoped;
import org.depesche.query.paging.PageTokens;
import org.depesche.query.requests.EventRequests;
import org.depesche.query.requests.ListingRequests;
import org.depesche.query.store.ActorReader;
import org.depesche.query.store.DocumentReader;
import org.depesche.query.store.EventPage;
import org.depesche.query.store.EventReader;
import org.depesche.query.store.Page;
import org.depesche.v1.Actor;
import org.depesche.v1.Document;
import org.depesche.v1.ListActorsRequest;
import org.depesche.v1.ListActorsResponse;
import org.depesche.v1.ListDocumentsRequest;
import org.depesche.v1.ListDocumentsResponse;
import org.depesche.v1.ListEventsRequest;
import org.depesche.v1.ListEventsResponse;

/** The listings of the contract, page by page; pages for people are made of the same. */
@ApplicationScoped
public class Lists {
    private final EventReader events;
    private final DocumentReader documents;
    private final ActorReader actors;

    Lists(EventReader events, DocumentReader documents, ActorReader actors) {
        this.events = events;
        this.documents = documents;
        this.actors = actors;
    }

    /** A page of events. */
    public ListEventsResponse events(ListEventsRequest request) {
        EventPage page = events.page(EventRequests.list(request));
        return ListEventsResponse.newBuilder()
                .addAllEvents(page.events())
                .setNextPageToken(
                        page.next().map(EventRequests.tokens(request)::write).orElse(""))
                .setEstimatedTotal(page.total())
                .setEstimateBound(page.bound())
                .build();
    }

    /** A page of documents. */
    public ListDocumentsResponse documents(ListDocumentsRequest request) {
        PageTokens tokens = ListingRequests.tokens(request);
        Page<Document> page = documents.page(
                ListingRequests.selection(request),
                ListingRequests.size(request.getPageSize()),
                ListingRequests.after(tokens, request.getPageToken()));
        return ListDocumentsResponse.newBuilder()
                .addAllDocuments(page.items())
                .setNextPageToken(page.next().map(tokens::write).orElse(""))
                .build();
    }

    /** A page of actors. */
    public ListActorsResponse actors(ListActorsRequest request) {
        PageTokens tokens = ListingRequests.tokens(request);
        Page<Actor> page = actors.page(
                ListingRequests.selection(request),
                ListingRequests.size(request.getPageSize()),
                ListingRequests.after(tokens, request.getPageToken()));
        return ListActorsResponse.newBuilder()
                .addAllActors(page.items())
                .setNextPageToken(page.next().map(tokens::write).orElse(""))
                .build();
    }
}
