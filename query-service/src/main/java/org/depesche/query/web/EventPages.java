package org.depesche.query.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Locale;
import org.depesche.query.grpc.Lists;
import org.depesche.query.requests.ResourceNames;
import org.depesche.query.store.EventReader;
import org.depesche.service.RequestFailure;
import org.depesche.v1.ErrorReason;
import org.depesche.v1.EventFilter;
import org.depesche.v1.EventType;
import org.depesche.v1.ListEventsRequest;
import org.depesche.v1.ListEventsResponse;

/** Pages that show events and the sentences that tell of them. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class EventPages {
    private static final int PAGE = 30;

    private final Lists lists;
    private final EventReader events;

    EventPages(Lists lists, EventReader events) {
        this.lists = lists;
        this.events = events;
    }

    /** Templates, checked when the service is built. */
    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance events(Search search, List<EventView> events, String next, long total);

        static native TemplateInstance event(EventView event);
    }

    /**
     * What somebody looks for; empty fields leave nothing out.
     *
     * @param text words of the evidence
     * @param actor a participant
     * @param country of a participant, ISO 3166-1 alpha-3
     * @param type PLOVER type
     */
    public record Search(String text, String actor, String country, String type) {}

    @GET
    public TemplateInstance list(
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("actor") @DefaultValue("") String actor,
            @QueryParam("country") @DefaultValue("") String country,
            @QueryParam("type") @DefaultValue("") String type,
            @QueryParam("page") @DefaultValue("") String page) {
        Search search = new Search(text.strip(), actor.strip(), country.strip().toUpperCase(Locale.ROOT), type.strip());
        ListEventsResponse found = lists.events(ListEventsRequest.newBuilder()
                .setFilter(filter(search))
                .setPageSize(PAGE)
                .setPageToken(page)
                .build());
        return Templates.events(
                search,
                found.getEventsList().stream().map(EventView::of).toList(),
                found.getNextPageToken().isEmpty() ? "" : next(search, found.getNextPageToken()),
                found.getEstimatedTotal());
    }

    @GET
    @Path("events/{id}")
    public TemplateInstance show(@jakarta.ws.rs.PathParam("id") String id) {
        String name = "events/" + id;
        return Templates.event(EventView.of(
                events.find(ResourceNames.event(name)).orElseThrow(() -> ResourceNames.eventNotFound(name))));
    }

    private static EventFilter filter(Search search) {
        EventFilter.Builder filter = EventFilter.newBuilder().setText(search.text());
        if (!search.actor().isEmpty()) {
            filter.getActorsBuilder().addInclude(search.actor());
        }
        if (!search.country().isEmpty()) {
            filter.getCountriesBuilder().addInclude(search.country());
        }
        if (!search.type().isEmpty()) {
            filter.getTypesBuilder().addInclude(type(search.type()));
        }
        return filter.build();
    }

    private static EventType type(String name) {
        try {
            return EventType.valueOf("EVENT_TYPE_" + name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw RequestFailure.invalid(
                    ErrorReason.ERROR_REASON_FIELD_MALFORMED,
                    "type",
                    "There is no such type; types are those of PLOVER.");
        }
    }

    private static String next(Search search, String token) {
        return UriBuilder.fromPath("/")
                .queryParam("text", "{text}")
                .queryParam("actor", "{actor}")
                .queryParam("country", "{country}")
                .queryParam("type", "{type}")
                .queryParam("page", "{page}")
                .build(search.text(), search.actor(), search.country(), search.type(), token)
                .toString();
    }
}
