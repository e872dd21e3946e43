package org.depesche.query.grpc;

import jakarta.enterprise.context.ApplicationScoped;
import org.depesche.query.paging.PageTokens;
import org.depesche.query.requests.EventFilterReader;
import org.depesche.query.requests.RelationRequests;
import org.depesche.query.requests.ResourceNames;
import org.depesche.query.store.ActorProfileReader;
import org.depesche.query.store.CoMentionReader;
import org.depesche.query.store.CoMentionReader.CoMentions;
import org.depesche.query.store.Page;
import org.depesche.query.store.SimilarReader;
import org.depesche.v1.GetActorProfileRequest;
import org.depesche.v1.GetActorProfileResponse;
import org.depesche.v1.ListCoMentionsRequest;
import org.depesche.v1.ListCoMentionsResponse;
import org.depesche.v1.ListSimilarEventsRequest;
import org.depesche.v1.ListSimilarEventsResponse;
import org.depesche.v1.ListSimilarEventsResponse.SimilarEvent;

/** What is around an event or an actor; pages for people are made of the same. */
@ApplicationScoped
public class Relations {
    private final SimilarReader similar;
    private final ActorProfileReader profiles;
    private final CoMentionReader coMentions;

    Relations(SimilarReader similar, ActorProfileReader profiles, CoMentionReader coMentions) {
        this.similar = similar;
        this.profiles = profiles;
        this.coMentions = coMentions;
    }

    /** A page of the events that are like one. */
    public ListSimilarEventsResponse similar(ListSimilarEventsRequest request) {
        PageTokens tokens = RelationRequests.tokens(request);
        Page<SimilarEvent> page = similar.page(
                        ResourceNames.event(request.getName()),
                        EventFilterReader.read(request.getFilter()),
                        RelationRequests.similarEvents(request.getPageSize()),
                        RelationRequests.mentions(request.getMaxMentions()),
                        RelationRequests.after(tokens, request.getPageToken()))
                .orElseThrow(() -> ResourceNames.eventNotFound(request.getName()));
        return ListSimilarEventsResponse.newBuilder()
                .addAllSimilarEvents(page.items())
                .setNextPageToken(page.next().map(tokens::write).orElse(""))
                .build();
    }

    /** What an actor does and suffers. */
    public GetActorProfileResponse profile(GetActorProfileRequest request) {
        return profiles.read(
                        ResourceNames.actor(request.getName()),
                        EventFilterReader.read(request.getFilter()),
                        RelationRequests.partners(request.getMaxPartners()))
                .orElseThrow(() -> ResourceNames.actorNotFound(request.getName()));
    }

    /** A page of the actors whom documents name beside one. */
    public ListCoMentionsResponse coMentions(ListCoMentionsRequest request) {
        PageTokens tokens = RelationRequests.tokens(request);
        CoMentions found = coMentions
                .page(
                        ResourceNames.actor(request.getName()),
                        EventFilterReader.read(request.getFilter()),
                        RelationRequests.coMentions(request.getPageSize()),
                        RelationRequests.after(tokens, request.getPageToken()))
                .orElseThrow(() -> ResourceNames.actorNotFound(request.getName()));
        return ListCoMentionsResponse.newBuilder()
                .addAllCoMentions(found.page().items())
                .setNextPageToken(found.page().next().map(tokens::write).orElse(""))
                .setDocumentCount(found.documents())
                .build();
    }
}
