package org.depesche.query.web;

import static org.depesche.service.RequestFailure.invalid;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.depesche.v1.ErrorReason;
import org.depesche.v1.Rejection;

/** The fields of an address, and what the contract calls them. */
final class AddressFields {
    private static final int LONGEST_NAME = 40;

    /** What the contract says, and what the address says; longer ones before those that they begin with. */
    private static final List<Map.Entry<String, String>> NAMES = List.of(
            Map.entry("filter.event_date.from", "from"),
            Map.entry("filter.event_date.to", "to"),
            Map.entry("filter.event_date", "from, to"),
            Map.entry("filter.types.include", "type"),
            Map.entry("filter.factualities.include", "factuality"),
            Map.entry("filter.actors.include", "actor"),
            Map.entry("filter.countries.include", "country"),
            Map.entry("filter.languages.include", "language"),
            Map.entry("filter.publishers.include", "publisher"),
            Map.entry("filter.dyads[0].source", "source"),
            Map.entry("filter.dyads[0].target", "target"),
            Map.entry("filter.min_origins", "origins"),
            Map.entry("filter.text", "q"),
            Map.entry("EVENT_ORDER_RELEVANCE", "order relevance"),
            Map.entry("page_token", "after"));

    private AddressFields() {}

    /** The same refusal in the names of the address, since that is what its reader can mend. */
    static Rejection inAddress(Rejection rejection) {
        String field = rejection.getField();
        String message = rejection.getMessage();
        for (Map.Entry<String, String> name : NAMES) {
            field = field.replace(name.getKey(), name.getValue());
            message = message.replace(name.getKey(), name.getValue());
        }
        return rejection.toBuilder().setField(field).setMessage(message).build();
    }

    /** Refuses an address with a field that nobody reads: misspelt, it would let through what it should leave out. */
    static void refuseOthers(MultivaluedMap<String, String> given, Set<String> known) {
        for (String name : new TreeSet<>(given.keySet())) {
            if (!known.contains(name)) {
                String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + '…' : name;
                throw malformed(
                        shown,
                        "There is no field %s here; there is %s."
                                .formatted(shown, String.join(", ", new TreeSet<>(known))));
            }
        }
    }

    /** A whole number; 0 where there is none. */
    static int number(MultivaluedMap<String, String> given, String field) {
        String value = given.getFirst(field);
        try {
            return value == null || value.isBlank() ? 0 : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw malformed(field, field + " is no whole number.");
        }
    }

    static RuntimeException malformed(String field, String message) {
        return invalid(ErrorReason.ERROR_REASON_FIELD_MALFORMED, field, message);
    }
}
