package org.depesche.query.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.depesche.query.requests.EventFilterReader;
import org.depesche.query.requests.EventRequests;
import org.depesche.query.requests.ResourceNames;
import org.depesche.query.store.ActorReader;
import org.depesche.query.store.DocumentReader;
import org.depesche.query.store.EventReader;
import org.depesche.query.store.NetworkReader;
import org.depesche.query.store.StatisticsReader;
import org.depesche.query.store.TimelineReader;
import org.depesche.service.DocumentTraces;
import org.depesche.service.VirtualThreadCalls;
import org.depesche.v1.DocumentView;
import org.depesche.v1.DownloadEventsRequest;
import org.depesche.v1.DownloadEventsResponse;
import org.depesche.v1.EventFilter;
import org.depesche.v1.ExportEventsRequest;
import org.depesche.v1.ExportEventsResponse;
import org.depesche.v1.GetActorProfileRequest;
import org.depesche.v1.GetActorProfileResponse;
import org.depesche.v1.GetActorRequest;
import org.depesche.v1.GetActorResponse;
import org.depesche.v1.GetDocumentRequest;
import org.depesche.v1.GetDocumentResponse;
import org.depesche.v1.GetEventRequest;
import org.depesche.v1.GetEventResponse;
import org.depesche.v1.GetNetworkRequest;
import org.depesche.v1.GetNetworkResponse;
import org.depesche.v1.GetStatisticsRequest;
import org.depesche.v1.GetStatisticsResponse;
import org.depesche.v1.GetTimelineRequest;
import org.depesche.v1.GetTimelineResponse;
import org.depesche.v1.ListActorsRequest;
import org.depesche.v1.ListActorsResponse;
import org.depesche.v1.ListCoMentionsRequest;
import org.depesche.v1.ListCoMentionsResponse;
import org.depesche.v1.ListDocumentsRequest;
import org.depesche.v1.ListDocumentsResponse;
import org.depesche.v1.ListEventsRequest;
import org.depesche.v1.ListEventsResponse;
import org.depesche.v1.ListSimilarEventsRequest;
import org.depesche.v1.ListSimilarEventsResponse;
import org.depesche.v1.QueryService;
import org.depesche.v1.WatchEventsRequest;
import org.depesche.v1.WatchEventsResponse;

/** The service of the contract. */
@GrpcService
class QueryGrpcService implements QueryService {
    private final Lists lists;
    private final EventReader events;
    private final DocumentReader documents;
    private final ActorReader actors;
    private final TimelineReader timelines;
    private final NetworkReader networks;
    private final StatisticsReader statistics;
    private final Relations relations;
    private final EventStreams streams;
    private final VirtualThreadCalls calls;

    QueryGrpcService(
            Lists lists,
            EventReader events,
            DocumentReader documents,
            ActorReader actors,
            TimelineReader timelines,
            NetworkReader networks,
            StatisticsReader statistics,
            Relations relations,
            EventStreams streams,
            VirtualThreadCalls calls) {
        this.lists = lists;
        this.events = events;
        this.documents = documents;
        this.actors = actors;
        this.timelines = timelines;
        this.networks = networks;
        this.statistics = statistics;
        this.relations = relations;
        this.streams = streams;
        this.calls = calls;
    }

    @Override
    public Uni<GetEventResponse> getEvent(GetEventRequest request) {
        return calls.answer(() -> {
            UUID id = ResourceNames.event(request.getName());
            return GetEventResponse.newBuilder()
                    .setEvent(EventRequests.asOf(request.hasAsOf(), request.getAsOf(), EventFilter.getDefaultInstance())
                            .map(then -> events.find(id, then))
                            .orElseGet(() -> events.find(id))
                            .orElseThrow(() -> ResourceNames.eventNotFound(request.getName())))
                    .build();
        });
    }

    @Override
    public Uni<ListEventsResponse> listEvents(ListEventsRequest request) {
        return calls.answer(() -> lists.events(request));
    }

    @Override
    public Uni<GetDocumentResponse> getDocument(GetDocumentRequest request) {
        boolean full = request.getView() != DocumentView.DOCUMENT_VIEW_BASIC;
        return calls.answer(() -> {
            DocumentTraces.name(request.getName());
            return GetDocumentResponse.newBuilder()
                    .setDocument(documents
                            .find(ResourceNames.document(request.getName()), full)
                            .orElseThrow(() -> ResourceNames.documentNotFound(request.getName())))
                    .build();
        });
    }

    @Override
    public Uni<ListDocumentsResponse> listDocuments(ListDocumentsRequest request) {
        return calls.answer(() -> lists.documents(request));
    }

    @Override
    public Uni<GetActorResponse> getActor(GetActorRequest request) {
        return calls.answer(() -> GetActorResponse.newBuilder()
                .setActor(actors.find(ResourceNames.actor(request.getName()))
                        .orElseThrow(() -> ResourceNames.actorNotFound(request.getName())))
                .build());
    }

    @Override
    public Uni<ListActorsResponse> listActors(ListActorsRequest request) {
        return calls.answer(() -> lists.actors(request));
    }

    @Override
    public Uni<GetTimelineResponse> getTimeline(GetTimelineRequest request) {
        return calls.answer(() -> timelines.read(
                EventFilterReader.read(request.getFilter()),
                EventRequests.bucket(request),
                EventRequests.series(request)));
    }

    @Override
    public Uni<GetNetworkResponse> getNetwork(GetNetworkRequest request) {
        return calls.answer(() -> networks.read(
                EventFilterReader.read(request.getFilter()), EventRequests.maxActors(request), request.getByCountry()));
    }

    @Override
    public Multi<WatchEventsResponse> watchEvents(WatchEventsRequest request) {
        return streams.watch(request);
    }

    @Override
    public Multi<ExportEventsResponse> exportEvents(ExportEventsRequest request) {
        return streams.export(request);
    }

    @Override
    public Multi<DownloadEventsResponse> downloadEvents(DownloadEventsRequest request) {
        return streams.download(request);
    }

    @Override
    public Uni<ListSimilarEventsResponse> listSimilarEvents(ListSimilarEventsRequest request) {
        return calls.answer(() -> relations.similar(request));
    }

    @Override
    public Uni<GetActorProfileResponse> getActorProfile(GetActorProfileRequest request) {
        return calls.answer(() -> relations.profile(request));
    }

    @Override
    public Uni<ListCoMentionsResponse> listCoMentions(ListCoMentionsRequest request) {
        return calls.answer(() -> relations.coMentions(request));
    }

    @Override
    public Uni<GetStatisticsResponse> getStatistics(GetStatisticsRequest request) {
        return calls.answer(statistics::read);
    }
}
