package org.depesche.query.web;

import io.grpc.Server;
import io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.util.Map;
import org.depesche.service.RequestFailure;
import org.depesche.v1.Actor;
import org.depesche.v1.ActorKind;
import org.depesche.v1.Decision;
import org.depesche.v1.ErrorReason;
import org.depesche.v1.Event;
import org.depesche.v1.EventTime;
import org.depesche.v1.EventType;
import org.depesche.v1.ExtractRequest;
import org.depesche.v1.ExtractResponse;
import org.depesche.v1.ExtractServiceGrpc;
import org.depesche.v1.Extraction;
import org.depesche.v1.Factuality;
import org.depesche.v1.Known;
import org.depesche.v1.Mention;
import org.depesche.v1.Participant;
import org.depesche.v1.QuadClass;
import org.depesche.v1.Role;
import org.depesche.v1.Sentence;
import org.depesche.v1.SentenceExplanation;
import org.depesche.v1.TextSpan;
import org.depesche.v1.Trigger;

/** An extract-service that takes every text for "Putin traf …" and refuses Nynorsk. */
public final class FakeExtractor implements QuarkusTestResourceLifecycleManager {
    private Server server = NettyServerBuilder.forPort(0)
            .addService(new OneMeeting())
            .maxInboundMessageSize(8 << 20)
            .build();

    @Override
    public Map<String, String> start() {
        try {
            server.start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return Map.of("quarkus.grpc.clients.extract.test-port", Integer.toString(server.getPort()));
    }

    @Override
    public void stop() {
        server.shutdownNow();
    }

    private static final class OneMeeting extends ExtractServiceGrpc.ExtractServiceImplBase {
        @Override
        public void extract(ExtractRequest request, StreamObserver<ExtractResponse> answer) {
            if (request.getLanguage().equals("nn")) {
                answer.onError(RequestFailure.invalid(
                                ErrorReason.ERROR_REASON_FIELD_MALFORMED, "language", "language is not to our liking.")
                        .toStatus());
                return;
            }
            answer.onNext(ExtractResponse.newBuilder()
                    .setExtraction(extraction(request))
                    .build());
            answer.onCompleted();
        }

        private static Extraction extraction(ExtractRequest request) {
            Sentence sentence = Sentence.newBuilder()
                    .setText(request.getText())
                    .setLanguage("de")
                    .setSpan(span(
                            0,
                            request.getText()
                                    .codePointCount(0, request.getText().length())))
                    .build();
            Participant putin = Participant.newBuilder()
                    .setRole(Role.ROLE_PARTICIPANT)
                    .setActor(Actor.newBuilder()
                            .setName("actors/vladimir-putin")
                            .setDisplayName("Vladimir Putin")
                            .setKind(ActorKind.ACTOR_KIND_PERSON))
                    .setSpan(span(0, 5))
                    .build();
            return Extraction.newBuilder()
                    .setText(request.getText())
                    .setLanguage("de")
                    .setExtractorVersion("7")
                    .setPublished(Known.newBuilder().setValue(request.getPublished()))
                    .addSentences(sentence)
                    .addExplanations(SentenceExplanation.newBuilder()
                            .addDecisions(Decision.newBuilder()
                                    .setStep("events")
                                    .setRule("meet")
                                    .setSpan(span(6, 10))
                                    .setOutcome("CONSULT")))
                    .addEvents(Event.newBuilder()
                            .setType(EventType.EVENT_TYPE_CONSULT)
                            .setQuadClass(QuadClass.QUAD_CLASS_VERBAL_COOPERATION)
                            .setFactuality(Factuality.FACTUALITY_ASSERTED)
                            .setTime(EventTime.newBuilder().setEdtf(request.getPublished()))
                            .addParticipants(putin)
                            .addMentions(Mention.newBuilder()
                                    .setSentence(sentence)
                                    .setFactuality(Factuality.FACTUALITY_ASSERTED)
                                    .setTrigger(Trigger.newBuilder().setSpan(span(6, 10)))
                                    .addParticipants(putin)))
                    .build();
        }

        private static TextSpan span(int start, int end) {
            return TextSpan.newBuilder().setStart(start).setEnd(end).build();
        }
    }
}
