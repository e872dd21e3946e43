package org.depesche.cli.commands;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import io.grpc.Server;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.NettyServerBuilder;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import org.depesche.v1.Actor;
import org.depesche.v1.Document;
import org.depesche.v1.DownloadEventsRequest;
import org.depesche.v1.DownloadEventsResponse;
import org.depesche.v1.Event;
import org.depesche.v1.EventFilter;
import org.depesche.v1.EventType;
import org.depesche.v1.ExportEventsRequest;
import org.depesche.v1.ExportEventsResponse;
import org.depesche.v1.ExtractServiceGrpc;
import org.depesche.v1.GetActorProfileRequest;
import org.depesche.v1.GetActorProfileResponse;
import org.depesche.v1.GetEventRequest;
import org.depesche.v1.GetEventResponse;
import org.depesche.v1.IngestDocumentsRequest;
import org.depesche.v1.IngestDocumentsResponse;
import org.depesche.v1.IngestServiceGrpc;
import org.depesche.v1.ListCoMentionsRequest;
import org.depesche.v1.ListCoMentionsResponse;
import org.depesche.v1.ListDocumentsRequest;
import org.depesche.v1.ListDocumentsResponse;
import org.depesche.v1.ListEventsRequest;
import org.depesche.v1.ListEventsResponse;
import org.depesche.v1.ListSimilarEventsRequest;
import org.depesche.v1.ListSimilarEventsResponse;
import org.depesche.v1.MergeEventsRequest;
import org.depesche.v1.MergeEventsResponse;
import org.depesche.v1.QueryServiceGrpc;
import org.depesche.v1.ReextractDocumentsRequest;
import org.depesche.v1.ReextractDocumentsResponse;
import org.depesche.v1.Rejection;
import org.depesche.v1.Role;
import org.depesche.v1.SplitEventRequest;
import org.depesche.v1.SplitEventResponse;
import org.depesche.v1.WithdrawDocumentRequest;
import org.depesche.v1.WithdrawDocumentResponse;

/** A server that speaks the contract and holds a few events, so that the command is tested as its users meet it. */
final class FakeServices implements AutoCloseable {
    private final Server server;
    private final String address;
    private final Query query;

    FakeServices(List<Event> events) {
        query = new Query(events);
        try {
            server = NettyServerBuilder.forAddress(new InetSocketAddress("127.0.0.1", 0))
                    .addService(query)
                    .addService(new Ingest())
                    .addService(new Extract(events))
                    .build()
                    .start();
            address = "localhost:" + server.getPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    String address() {
        return address;
    }

    /** The filter of the last list of events that was asked for. */
    EventFilter lastFilter() {
        return query.lastFilter;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    /** Pages of two events each. */
    private static final class Query extends QueryServiceGrpc.QueryServiceImplBase {
        private final List<Event> events;
        private volatile EventFilter lastFilter = EventFilter.getDefaultInstance();

        Query(List<Event> events) {
            this.events = events;
        }

        @Override
        public void listEvents(ListEventsRequest request, StreamObserver<ListEventsResponse> out) {
            lastFilter = request.getFilter();
            if (request.getFilter().getEventDate().getFrom().equals("2024-13-01")) {
                out.onError(invalid("filter.event_date.from", "no day of the calendar"));
                return;
            }
            int from = request.getPageToken().isEmpty() ? 0 : Integer.parseInt(request.getPageToken());
            int to = Math.min(events.size(), from + 2);
            out.onNext(ListEventsResponse.newBuilder()
                    .addAllEvents(events.subList(from, to))
                    .setNextPageToken(to < events.size() ? Integer.toString(to) : "")
                    .build());
            out.onCompleted();
        }

        @Override
        public void getEvent(GetEventRequest request, StreamObserver<GetEventResponse> out) {
            events.stream()
                    .filter(event -> event.getName().equals(request.getName()))
                    .findFirst()
                    .ifPresentOrElse(
                            event -> {
                                out.onNext(GetEventResponse.newBuilder()
                                        .setEvent(event)
                                        .build());
                                out.onCompleted();
                            },
                            () -> out.onError(io.grpc.Status.NOT_FOUND
                                    .withDescription("no such event")
                                    .asException()));
        }

        /** Two pages of one document, unless older ones are asked for. */
        @Override
        public void listDocuments(ListDocumentsRequest request, StreamObserver<ListDocumentsResponse> out) {
            ListDocumentsResponse.Builder page = ListDocumentsResponse.newBuilder();
            if (request.getPublished().getTo().equals("2014-12-31")) {
                page.addDocuments(Document.newBuilder().setName("documents/1"))
                        .setNextPageToken(request.getPageToken().isEmpty() ? "more" : "");
            }
            out.onNext(page.build());
            out.onCompleted();
        }

        @Override
        public void downloadEvents(DownloadEventsRequest request, StreamObserver<DownloadEventsResponse> out) {
            if (request.getFilter().getText().equals("half")) {
                out.onNext(DownloadEventsResponse.newBuilder()
                        .setData(ByteString.copyFromUtf8("PAR1"))
                        .build());
                out.onError(io.grpc.Status.UNAVAILABLE.asException());
                return;
            }
            for (String part : List.of(request.getFormat().name(), "\n", "\u00e6\n")) {
                out.onNext(DownloadEventsResponse.newBuilder()
                        .setData(ByteString.copyFromUtf8(part))
                        .build());
            }
            out.onCompleted();
        }

        @Override
        public void listSimilarEvents(ListSimilarEventsRequest request, StreamObserver<ListSimilarEventsResponse> out) {
            out.onNext(ListSimilarEventsResponse.newBuilder()
                    .addSimilarEvents(ListSimilarEventsResponse.SimilarEvent.newBuilder()
                            .setEvent(events.getLast())
                            .setSimilarity(0.75))
                    .build());
            out.onCompleted();
        }

        @Override
        public void getActorProfile(GetActorProfileRequest request, StreamObserver<GetActorProfileResponse> out) {
            if (!request.getName().equals("actors/nor")) {
                out.onError(io.grpc.Status.NOT_FOUND
                        .withDescription("no such actor")
                        .asException());
                return;
            }
            Actor russia = Actor.newBuilder().setName("actors/rus").build();
            out.onNext(GetActorProfileResponse.newBuilder()
                    .setActor(Actor.newBuilder().setName("actors/nor").setDisplayName("Norway"))
                    .setEventCount(2)
                    .addDeeds(GetActorProfileResponse.Deed.newBuilder()
                            .setRole(Role.ROLE_SOURCE)
                            .setType(EventType.EVENT_TYPE_ACCUSE)
                            .setCount(2))
                    .addPartners(GetActorProfileResponse.Partner.newBuilder()
                            .setActor(russia)
                            .setCount(2)
                            .setOutgoingCount(2))
                    .build());
            out.onCompleted();
        }

        @Override
        public void listCoMentions(ListCoMentionsRequest request, StreamObserver<ListCoMentionsResponse> out) {
            out.onNext(ListCoMentionsResponse.newBuilder()
                    .addCoMentions(ListCoMentionsResponse.CoMention.newBuilder()
                            .setActor(Actor.newBuilder().setName("actors/nato"))
                            .setDocumentCount(7))
                    .build());
            out.onCompleted();
        }

        @Override
        public void exportEvents(ExportEventsRequest request, StreamObserver<ExportEventsResponse> out) {
            events.forEach(event ->
                    out.onNext(ExportEventsResponse.newBuilder().setEvent(event).build()));
            out.onCompleted();
        }
    }

    /** Takes every document but those whose address says "bad". */
    private static final class Ingest extends IngestServiceGrpc.IngestServiceImplBase {
        @Override
        public void withdrawDocument(WithdrawDocumentRequest request, StreamObserver<WithdrawDocumentResponse> out) {
            if (request.getName().equals("documents/1")) {
                out.onNext(WithdrawDocumentResponse.getDefaultInstance());
                out.onCompleted();
            } else {
                out.onError(io.grpc.Status.NOT_FOUND
                        .withDescription("no such document")
                        .asException());
            }
        }

        @Override
        public StreamObserver<IngestDocumentsRequest> ingestDocuments(StreamObserver<IngestDocumentsResponse> out) {
            return new StreamObserver<>() {
                @Override
                public void onNext(IngestDocumentsRequest request) {
                    IngestDocumentsResponse.Builder response = IngestDocumentsResponse.newBuilder()
                            .setClientId(request.getClientId())
                            .setUri(request.getUri());
                    if (request.getUri().contains("bad")) {
                        response.setRejected(
                                Rejection.newBuilder().setField("published").setMessage("no day"));
                    } else {
                        response.getCreatedBuilder().setName("documents/1");
                    }
                    out.onNext(response.build());
                }

                @Override
                public void onError(Throwable thrown) {}

                @Override
                public void onCompleted() {
                    out.onCompleted();
                }
            };
        }
    }

    /** Answers with the first event that is named, and asks for a reason. */
    private static final class Extract extends ExtractServiceGrpc.ExtractServiceImplBase {
        private final List<Event> events;

        Extract(List<Event> events) {
            this.events = events;
        }

        /** Two documents wait when they are queued, none at the next look. */
        @Override
        public void reextractDocuments(
                ReextractDocumentsRequest request, StreamObserver<ReextractDocumentsResponse> out) {
            out.onNext(ReextractDocumentsResponse.newBuilder()
                    .setQueued(request.getOnlyCount() ? 0 : request.getAll() ? 3 : 2)
                    .setWaiting(request.getOnlyCount() ? 0 : 2)
                    .setExtractorVersion("7")
                    .build());
            out.onCompleted();
        }

        @Override
        public void mergeEvents(MergeEventsRequest request, StreamObserver<MergeEventsResponse> out) {
            if (request.getReason().isBlank()) {
                out.onError(invalid("reason", "who says so?"));
                return;
            }
            out.onNext(MergeEventsResponse.newBuilder()
                    .setEvent(named(request.getNames(1)))
                    .build());
            out.onCompleted();
        }

        @Override
        public void splitEvent(SplitEventRequest request, StreamObserver<SplitEventResponse> out) {
            out.onNext(SplitEventResponse.newBuilder()
                    .setEvent(named(request.getName()))
                    .setSplitOff(named(request.getName()).toBuilder().setName("events/of " + request.getDocuments(0)))
                    .build());
            out.onCompleted();
        }

        private Event named(String name) {
            return events.stream()
                    .filter(event -> event.getName().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static StatusRuntimeException invalid(String field, String message) {
        return StatusProto.toStatusRuntimeException(com.google.rpc.Status.newBuilder()
                .setCode(io.grpc.Status.Code.INVALID_ARGUMENT.value())
                .setMessage(message)
                .addDetails(Any.pack(ErrorInfo.newBuilder()
                        .setReason("ERROR_REASON_FIELD_MALFORMED")
                        .build()))
                .addDetails(Any.pack(BadRequest.newBuilder()
                        .addFieldViolations(
                                BadRequest.FieldViolation.newBuilder().setField(field))
                        .build()))
                .build());
    }
}
