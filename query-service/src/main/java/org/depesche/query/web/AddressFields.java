package org.depesche.query.web;

import static org.depesche.service.RequestFailure.invalid;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.v1.ErrorReason;
import org.depesche.v1.Rejection;

/** The fields of an address, and what the contract calls them. */
final class AddressFields {
    private static final int LONGEST_NAME = 40;

    /** Clauses of the contract, and what the address calls them. */
    private static final Map<String, String> CLAUSES = Map.ofEntries(
            Map.entry("types", "type"),
            Map.entry("modes", "mode"),
            Map.entry("quad_classes", "class"),
            Map.entry("contexts", "context"),
            Map.entry("sectors", "sector"),
            Map.entry("factualities", "factuality"),
            Map.entry("actors", "actor"),
            Map.entry("countries", "country"),
            Map.entry("places", "place"),
            Map.entry("place_countries", "place_country"),
            Map.entry("place_regions", "region"),
            Map.entry("languages", "language"),
            Map.entry("publishers", "publisher"),
            Map.entry("attributions", "attributed"));

    /** What else the contract says, and what the address says; longer ones before those that they begin with. */
    private static final List<Map.Entry<String, String>> NAMES = List.of(
            Map.entry("filter.event_date.from", "from"),
            Map.entry("filter.event_date.to", "to"),
            Map.entry("filter.event_date", "from, to"),
            Map.entry("filter.report_date.from", "reported_from"),
            Map.entry("filter.report_date.to", "reported_to"),
            Map.entry("filter.report_date", "reported_from, reported_to"),
            Map.entry("filter.excluded_event_dates", "not_between"),
            Map.entry("filter.excluded_report_dates", "not_reported"),
            Map.entry("filter.dyads[0].source", "source"),
            Map.entry("filter.dyads[0].target", "target"),
            Map.entry("filter.dyads", "dyad"),
            Map.entry("filter.excluded_dyads", "dyad"),
            Map.entry("filter.min_origins", "origins"),
            Map.entry("filter.min_score", "min_score"),
            Map.entry("filter.max_score", "max_score"),
            Map.entry("filter.text", "q"),
            Map.entry("EVENT_ORDER_RELEVANCE", "order relevance"),
            Map.entry("page_token", "after"));

    private static final Pattern CLAUSE = Pattern.compile("filter\\.([a-z_]+)(\\.(include|exclude))?");

    private AddressFields() {}

    /** The same refusal in the names of the address, since that is what its reader can mend. */
    static Rejection inAddress(Rejection rejection) {
        String field = rejection.getField();
        String message = rejection.getMessage();
        for (Map.Entry<String, String> name : NAMES) {
            field = field.replace(name.getKey(), name.getValue());
            message = message.replace(name.getKey(), name.getValue());
        }
        return rejection.toBuilder()
                .setField(clauses(field))
                .setMessage(clauses(message))
                .build();
    }

    private static String clauses(String text) {
        return CLAUSE.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(CLAUSES.getOrDefault(name.group(1), name.group())));
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
