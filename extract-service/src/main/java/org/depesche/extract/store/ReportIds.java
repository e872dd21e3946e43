package org.depesche.extract.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.depesche.extract.coreference.DocumentEvent;
import org.depesche.extract.events.EventTime;
import org.depesche.store.StableId;

/**
 * Ids of a document's reports. They follow from the document and from what is told, not from where it stands, so that
 * extracting again names the same things the same.
 */
final class ReportIds {
    private ReportIds() {}

    /** One id an event, in their order. */
    static List<UUID> of(UUID document, List<DocumentEvent> events) {
        Map<String, Integer> seen = new HashMap<>();
        List<UUID> ids = new ArrayList<>();
        for (DocumentEvent event : events) {
            String key = key(event);
            int repetition = seen.merge(key, 1, Integer::sum);
            ids.add(StableId.of(document.toString(), key, String.valueOf(repetition)));
        }
        return ids;
    }

    private static String key(DocumentEvent event) {
        String participants = event.participants().stream()
                .map(participant ->
                        participant.role() + ":" + participant.actor().id())
                .sorted()
                .collect(Collectors.joining(","));
        return event.type() + " " + participants + " "
                + event.time().map(EventTime::edtf).orElse("");
    }
}
