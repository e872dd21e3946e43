package org.depesche.query.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.depesche.query.filter.EventSelection;
import org.depesche.query.grpc.Lists;
import org.depesche.query.grpc.Relations;
import org.depesche.query.requests.EventFilterReader;
import org.depesche.query.requests.ResourceNames;
import org.depesche.query.store.ActorReader;
import org.depesche.query.store.NetworkReader;
import org.depesche.query.web.chart.NetworkChart;
import org.depesche.query.web.view.ActorView;
import org.depesche.query.web.view.DealingView;
import org.depesche.query.web.view.EventView;
import org.depesche.query.web.view.NeighbourView;
import org.depesche.query.web.view.Words;
import org.depesche.v1.Actor;
import org.depesche.v1.EventFilter;
import org.depesche.v1.GetActorProfileRequest;
import org.depesche.v1.GetNetworkResponse;
import org.depesche.v1.GetNetworkResponse.Edge;
import org.depesche.v1.ListActorsRequest;
import org.depesche.v1.ListActorsResponse;
import org.depesche.v1.ListCoMentionsRequest;
import org.depesche.v1.ListEventsRequest;
import org.depesche.v1.StringClause;

/** Actors: who they are, and what they do to whom. */
@Path("/actors")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class ActorPages {
    private static final int PAGE_SIZE = 50;
    private static final int LATEST = 10;
    private static final int NEIGHBOURS = 16;

    private final Lists lists;
    private final ActorReader actors;
    private final NetworkReader networks;
    private final Timelines timelines;
    private final Relations relations;

    ActorPages(Lists lists, ActorReader actors, NetworkReader networks, Timelines timelines, Relations relations) {
        this.lists = lists;
        this.actors = actors;
        this.networks = networks;
        this.timelines = timelines;
        this.relations = relations;
    }

    /** Those that events name, most events first. */
    @GET
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String query,
            @QueryParam("after") @DefaultValue("") String after,
            @Context UriInfo address) {
        AddressFields.refuseOthers(address.getQueryParameters(), Set.of("q", "after"));
        ListActorsResponse page = lists.actors(ListActorsRequest.newBuilder()
                .setQuery(query)
                .setPageSize(PAGE_SIZE)
                .setPageToken(after)
                .build());
        return Pages.actors(
                query,
                new Pages.Listing<>(
                        page.getActorsList().stream().map(ActorView::of).toList(),
                        "",
                        page.getNextPageToken().isEmpty() ? "" : address(query, page.getNextPageToken()),
                        after.isEmpty() ? "" : address(query, "")));
    }

    private static String address(String query, String after) {
        UriBuilder address = UriBuilder.fromPath("/actors").queryParam("q", "{query}");
        if (!after.isEmpty()) {
            address.queryParam("after", after);
        }
        return address.build(query).toString();
    }

    /** One of them. */
    @GET
    @Path("{id}")
    public TemplateInstance actor(@PathParam("id") String id) {
        String name = "actors/" + id;
        Actor actor = actors.find(ResourceNames.actor(name)).orElseThrow(() -> ResourceNames.actorNotFound(name));
        EventFilter filter = EventFilter.newBuilder()
                .setActors(StringClause.newBuilder().addInclude(name))
                .build();
        EventSelection selection = EventFilterReader.read(filter);
        GetNetworkResponse network = networks.around(id, selection, NEIGHBOURS);
        return Pages.actor(
                ActorView.of(actor),
                dealings(network, edge -> edge.getSource().equals(name)),
                dealings(network, edge -> edge.getTarget().equals(name)),
                timelines.chart(selection),
                NetworkChart.of(network, Words::actorPath),
                latest(filter),
                neighbours(name),
                told(name),
                "/api/" + name);
    }

    private static List<DealingView> dealings(GetNetworkResponse network, Predicate<Edge> which) {
        return Dealings.of(network, false, which);
    }

    private List<NeighbourView> neighbours(String name) {
        return relations
                .coMentions(ListCoMentionsRequest.newBuilder()
                        .setName(name)
                        .setPageSize(NEIGHBOURS)
                        .build())
                .getCoMentionsList()
                .stream()
                .map(NeighbourView::of)
                .toList();
    }

    private String told(String name) {
        long events = relations
                .profile(GetActorProfileRequest.newBuilder().setName(name).build())
                .getAttributedEventCount();
        return events == 0 ? "" : Words.count(events, "event");
    }

    private List<EventView> latest(EventFilter filter) {
        return lists
                .events(ListEventsRequest.newBuilder()
                        .setFilter(filter)
                        .setPageSize(LATEST)
                        .setMaxMentions(1)
                        .build())
                .getEventsList()
                .stream()
                .map(EventView::of)
                .toList();
    }
}
