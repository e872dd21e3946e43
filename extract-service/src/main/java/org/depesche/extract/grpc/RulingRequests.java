package org.depesche.extract.grpc;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.depesche.service.RequestFailure;
import org.depesche.store.documents.StoredDocument;
import org.depesche.store.events.EventRepository;
import org.depesche.v1.ErrorReason;
import org.depesche.v1.MergeEventsRequest;
import org.depesche.v1.SplitEventRequest;

/** Reads what editors ask for, and says what is wrong with it. */
final class RulingRequests {
    private static final int MOST_DOCUMENTS = 500;
    private static final int MOST_EVENTS = 100;
    private static final int LONGEST_REASON = 500;

    private RulingRequests() {}

    static UUID event(SplitEventRequest request) {
        return ResourceNames.id("name", EventRepository.NAME_PREFIX, request.getName());
    }

    static List<UUID> documents(SplitEventRequest request) {
        checkCount("documents", request.getDocumentsCount(), 1, MOST_DOCUMENTS);
        return ids("documents", StoredDocument.NAME_PREFIX, request.getDocumentsList());
    }

    static List<UUID> events(MergeEventsRequest request) {
        checkCount("names", request.getNamesCount(), 2, MOST_EVENTS);
        return ids("names", EventRepository.NAME_PREFIX, request.getNamesList());
    }

    static String reason(String reason) {
        if (reason.isBlank()) {
            throw RequestFailure.invalid(
                    ErrorReason.ERROR_REASON_FIELD_REQUIRED, "reason", "reason is required: who says so and why.");
        }
        if (reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            throw RequestFailure.invalid(
                    ErrorReason.ERROR_REASON_FIELD_OUT_OF_RANGE,
                    "reason",
                    "reason has more than " + LONGEST_REASON + " characters.");
        }
        if (reason.indexOf('\0') >= 0) {
            throw RequestFailure.invalid(
                    ErrorReason.ERROR_REASON_FIELD_MALFORMED, "reason", "reason holds a NUL character.");
        }
        return reason.strip();
    }

    private static void checkCount(String field, int count, int least, int most) {
        if (count < least) {
            throw RequestFailure.invalid(
                    ErrorReason.ERROR_REASON_FIELD_REQUIRED,
                    field,
                    "%s has %d names of the at least %d.".formatted(field, count, least));
        }
        if (count > most) {
            throw RequestFailure.invalid(
                    ErrorReason.ERROR_REASON_FIELD_OUT_OF_RANGE,
                    field,
                    "%s has %d names of the at most %d.".formatted(field, count, most));
        }
    }

    private static List<UUID> ids(String field, String prefix, List<String> names) {
        Set<UUID> seen = new HashSet<>();
        return IntStream.range(0, names.size())
                .mapToObj(i -> {
                    String item = field + "[" + i + "]";
                    UUID id = ResourceNames.id(item, prefix, names.get(i));
                    if (!seen.add(id)) {
                        throw RequestFailure.invalid(
                                ErrorReason.ERROR_REASON_FIELDS_CONTRADICT, item, item + " is there twice.");
                    }
                    return id;
                })
                .toList();
    }
}
