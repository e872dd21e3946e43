package org.depesche.query.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.depesche.json.ProtoJson;
import org.depesche.query.grpc.Lists;
import org.depesche.query.grpc.Relations;
import org.depesche.query.requests.EventFilterReader;
import org.depesche.query.requests.ResourceNames;
import org.depesche.query.store.ActorReader;
import org.depesche.query.store.Bucket;
import org.depesche.query.store.DocumentReader;
import org.depesche.query.store.EventReader;
import org.depesche.query.store.NetworkReader;
import org.depesche.query.store.Series;
import org.depesche.query.store.StatisticsReader;
import org.depesche.query.store.TimelineReader;
import org.depesche.v1.GetActorProfileRequest;
import org.depesche.v1.ListActorsRequest;
import org.depesche.v1.ListCoMentionsRequest;
import org.depesche.v1.ListDocumentsRequest;
import org.depesche.v1.ListSimilarEventsRequest;

/** The messages of the contract as ProtoJSON, under the addresses of the pages that show them. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ApiResource {
    private static final int ACTORS = 50;

    private final Lists lists;
    private final EventReader events;
    private final DocumentReader documents;
    private final ActorReader actors;
    private final TimelineReader timelines;
    private final NetworkReader networks;
    private final StatisticsReader statistics;
    private final Relations relations;

    ApiResource(
            Lists lists,
            EventReader events,
            DocumentReader documents,
            ActorReader actors,
            TimelineReader timelines,
            NetworkReader networks,
            StatisticsReader statistics,
            Relations relations) {
        this.lists = lists;
        this.events = events;
        this.documents = documents;
        this.actors = actors;
        this.timelines = timelines;
        this.networks = networks;
        this.statistics = statistics;
        this.relations = relations;
    }

    /** {@code ListEventsResponse} of a search, as its page has it in its address. */
    @GET
    @Path("events")
    public String events(@Context UriInfo address) {
        MultivaluedMap<String, String> given = address.getQueryParameters();
        return ProtoJson.line(lists.events(new SearchForm(given, "after", "page_size", "max_mentions")
                .toRequest()
                .setPageSize(AddressFields.number(given, "page_size"))
                .setMaxMentions(AddressFields.number(given, "max_mentions"))
                .build()));
    }

    /** {@code Event}. */
    @GET
    @Path("events/{id}")
    public String event(@PathParam("id") String id) {
        String name = "events/" + id;
        return ProtoJson.line(
                events.find(ResourceNames.event(name)).orElseThrow(() -> ResourceNames.eventNotFound(name)));
    }

    /** {@code ListSimilarEventsResponse}, its first page. */
    @GET
    @Path("events/{id}/similar")
    public String similar(@PathParam("id") String id, @Context UriInfo address) {
        return ProtoJson.line(relations.similar(ListSimilarEventsRequest.newBuilder()
                .setName("events/" + id)
                .setFilter(new SearchForm(address.getQueryParameters()).toFilter())
                .build()));
    }

    /** {@code ListDocumentsResponse}. */
    @GET
    @Path("documents")
    public String documents(@QueryParam("after") @DefaultValue("") String after, @Context UriInfo address) {
        AddressFields.refuseOthers(address.getQueryParameters(), Set.of("after", "page_size"));
        return ProtoJson.line(lists.documents(ListDocumentsRequest.newBuilder()
                .setPageSize(AddressFields.number(address.getQueryParameters(), "page_size"))
                .setPageToken(after)
                .build()));
    }

    /** {@code Document}. */
    @GET
    @Path("documents/{id}")
    public String document(@PathParam("id") String id) {
        String name = "documents/" + id;
        return ProtoJson.line(documents
                .find(ResourceNames.document(name), true)
                .orElseThrow(() -> ResourceNames.documentNotFound(name)));
    }

    /** {@code ListActorsResponse}. */
    @GET
    @Path("actors")
    public String actors(
            @QueryParam("q") @DefaultValue("") String query,
            @QueryParam("after") @DefaultValue("") String after,
            @Context UriInfo address) {
        AddressFields.refuseOthers(address.getQueryParameters(), Set.of("q", "after", "page_size"));
        return ProtoJson.line(lists.actors(ListActorsRequest.newBuilder()
                .setQuery(query)
                .setPageSize(AddressFields.number(address.getQueryParameters(), "page_size"))
                .setPageToken(after)
                .build()));
    }

    /** {@code Actor}. */
    @GET
    @Path("actors/{id}")
    public String actor(@PathParam("id") String id) {
        String name = "actors/" + id;
        return ProtoJson.line(
                actors.find(ResourceNames.actor(name)).orElseThrow(() -> ResourceNames.actorNotFound(name)));
    }

    /** {@code GetActorProfileResponse} in the events of a search. */
    @GET
    @Path("actors/{id}/profile")
    public String profile(@PathParam("id") String id, @Context UriInfo address) {
        return ProtoJson.line(relations.profile(GetActorProfileRequest.newBuilder()
                .setName("actors/" + id)
                .setFilter(new SearchForm(address.getQueryParameters()).toFilter())
                .build()));
    }

    /** {@code ListCoMentionsResponse} in the events of a search, its first page. */
    @GET
    @Path("actors/{id}/co-mentions")
    public String coMentions(@PathParam("id") String id, @Context UriInfo address) {
        return ProtoJson.line(relations.coMentions(ListCoMentionsRequest.newBuilder()
                .setName("actors/" + id)
                .setFilter(new SearchForm(address.getQueryParameters()).toFilter())
                .build()));
    }

    /** {@code GetTimelineResponse} of a search, by month and quad class. */
    @GET
    @Path("timeline")
    public String timeline(@Context UriInfo address) {
        SearchForm form = new SearchForm(address.getQueryParameters());
        return ProtoJson.line(timelines.read(EventFilterReader.read(form.toFilter()), Bucket.MONTH, Series.QUAD_CLASS));
    }

    /** {@code GetNetworkResponse} of a search. */
    @GET
    @Path("network")
    public String network(@Context UriInfo address) {
        SearchForm form = new SearchForm(address.getQueryParameters(), "by");
        return ProtoJson.line(networks.read(EventFilterReader.read(form.toFilter()), ACTORS, form.byCountry()));
    }

    /** {@code GetStatisticsResponse}. */
    @GET
    @Path("statistics")
    public String statistics() {
        return ProtoJson.line(statistics.read());
    }
}
