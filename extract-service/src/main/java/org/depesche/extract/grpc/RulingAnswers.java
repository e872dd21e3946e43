package org.depesche.extract.grpc;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import org.depesche.extract.store.RulingOutcome;
import org.depesche.service.RequestFailure;
import org.depesche.v1.ErrorReason;
import org.depesche.v1.MergeEventsRequest;
import org.depesche.v1.MergeEventsResponse;
import org.depesche.v1.SplitEventRequest;
import org.depesche.v1.SplitEventResponse;

/** Answers to editors. */
@ApplicationScoped
class RulingAnswers {
    private final StoredEvents events;

    RulingAnswers(StoredEvents events) {
        this.events = events;
    }

    SplitEventResponse of(SplitEventRequest request, RulingOutcome outcome) {
        if (outcome instanceof RulingOutcome.Split split) {
            return SplitEventResponse.newBuilder()
                    .setEvent(events.message(split.stays()))
                    .setSplitOff(events.message(split.splitOff()))
                    .build();
        }
        throw refusal(outcome, List.of(request.getName()), List.of("name"), request.getDocumentsList());
    }

    MergeEventsResponse of(MergeEventsRequest request, RulingOutcome outcome) {
        if (outcome instanceof RulingOutcome.Merged merged) {
            return MergeEventsResponse.newBuilder()
                    .setEvent(events.message(merged.event()))
                    .build();
        }
        List<String> names = request.getNamesList();
        List<String> fields =
                IntStream.range(0, names.size()).mapToObj(i -> item("names", i)).toList();
        throw refusal(outcome, names, fields, List.of());
    }

    private static RuntimeException refusal(
            RulingOutcome outcome, List<String> names, List<String> fields, List<String> documents) {
        return switch (outcome) {
            case RulingOutcome.NoSuchEvent(int index) ->
                RequestFailure.notFound(
                        ErrorReason.ERROR_REASON_EVENT_NOT_FOUND,
                        fields.get(index),
                        "There is no event " + names.get(index) + ".");
            case RulingOutcome.AlreadyOne(int index) ->
                RequestFailure.precondition(
                        ErrorReason.ERROR_REASON_EVENTS_ALREADY_ONE,
                        fields.get(index),
                        names.get(index) + " is part of the same event as one before it already.");
            case RulingOutcome.NoSuchDocument(int index) ->
                RequestFailure.notFound(
                        ErrorReason.ERROR_REASON_DOCUMENT_NOT_FOUND,
                        item("documents", index),
                        "There is no document " + documents.get(index) + ".");
            case RulingOutcome.NotInEvent(int index) ->
                RequestFailure.precondition(
                        ErrorReason.ERROR_REASON_DOCUMENT_NOT_IN_EVENT,
                        item("documents", index),
                        documents.get(index) + " does not tell of the event.");
            case RulingOutcome.LeavesNothing() ->
                RequestFailure.precondition(
                        ErrorReason.ERROR_REASON_SPLIT_LEAVES_NOTHING,
                        "documents",
                        "documents names every document that tells of the event: nothing would stay.");
            case RulingOutcome.Split split -> new IllegalStateException("split where a merge was asked for");
            case RulingOutcome.Merged merged -> new IllegalStateException("merged where a split was asked for");
        };
    }

    private static String item(String field, int index) {
        return field + "[" + index + "]";
    }
}
