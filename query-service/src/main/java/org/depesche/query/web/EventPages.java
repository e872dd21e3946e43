package org.depesche.query.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.depesche.query.grpc.Lists;
import org.depesche.query.grpc.Relations;
import org.depesche.query.requests.EventFilterReader;
import org.depesche.query.requests.ResourceNames;
import org.depesche.query.store.EventReader;
import org.depesche.query.web.view.EventView;
import org.depesche.query.web.view.Words;
import org.depesche.v1.ListEventsResponse;
import org.depesche.v1.ListSimilarEventsRequest;

/** Search, and single events. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class EventPages {
    private static final int PAGE_SIZE = 25;
    private static final int SIMILAR = 6;

    private final Lists lists;
    private final EventReader events;
    private final Timelines timelines;
    private final Relations relations;

    EventPages(Lists lists, EventReader events, Timelines timelines, Relations relations) {
        this.lists = lists;
        this.events = events;
        this.timelines = timelines;
        this.relations = relations;
    }

    /** Search, timeline and latest events. */
    @GET
    public TemplateInstance search(@Context UriInfo address) {
        SearchForm form = new SearchForm(address.getQueryParameters(), "after");
        ListEventsResponse page = lists.events(
                form.toRequest().setPageSize(PAGE_SIZE).setMaxMentions(1).build());
        return Pages.events(
                form,
                new Pages.Listing<>(
                        page.getEventsList().stream().map(EventView::of).toList(),
                        total(page),
                        page.getNextPageToken().isEmpty()
                                ? ""
                                : form.address("/")
                                        .queryParam("after", page.getNextPageToken())
                                        .build()
                                        .toString(),
                        form.value("after").isEmpty()
                                ? ""
                                : form.address("/").build().toString()),
                timelines.chart(EventFilterReader.read(form.toFilter())),
                form.address("/api/events").build().toString());
    }

    /** The list of events is the first page. */
    @GET
    @Path("events")
    public Response list() {
        return Response.seeOther(URI.create("/")).build();
    }

    private static String total(ListEventsResponse page) {
        return (page.getEstimateBound() > 0 ? "about " : "") + Words.count(page.getEstimatedTotal(), "event");
    }

    /** One event with its evidence. */
    @GET
    @Path("events/{id}")
    public TemplateInstance event(@PathParam("id") String id) {
        String name = "events/" + id;
        EventView event = events.find(ResourceNames.event(name))
                .map(EventView::of)
                .orElseThrow(() -> ResourceNames.eventNotFound(name));
        return Pages.event(event, similar(name), "/api" + event.path());
    }

    private List<EventView> similar(String name) {
        return relations
                .similar(ListSimilarEventsRequest.newBuilder()
                        .setName(name)
                        .setPageSize(SIMILAR)
                        .setMaxMentions(1)
                        .build())
                .getSimilarEventsList()
                .stream()
                .map(similar -> EventView.of(similar.getEvent()))
                .toList();
    }
}
