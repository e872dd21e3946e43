package org.depesche.query.web;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.depesche.query.web.view.Words;
import org.depesche.v1.DateRange;
import org.depesche.v1.Dyad;
import org.depesche.v1.EventFilter;
import org.depesche.v1.EventOrder;
import org.depesche.v1.EventType;
import org.depesche.v1.EventTypeClause;
import org.depesche.v1.Factuality;
import org.depesche.v1.FactualityClause;
import org.depesche.v1.ListEventsRequest;
import org.depesche.v1.StringClause;

/** A search as it stands in the address of a page. Fields are named as people see them; empty ones ask for nothing. */
public final class SearchForm {
    private static final List<String> FIELDS = List.of(
            "q",
            "type",
            "actor",
            "country",
            "source",
            "target",
            "from",
            "to",
            "language",
            "publisher",
            "factuality",
            "origins",
            "order");

    private static final List<String> LANGUAGES = List.of("de", "en", "nb", "nn");
    private static final List<String> FACTUALITIES = List.of("asserted", "planned", "possible", "negated");
    private static final List<TypeGroup> TYPE_GROUPS = List.of(
            new TypeGroup("verbal cooperation", List.of("agree", "consult", "support", "concede")),
            new TypeGroup("material cooperation", List.of("cooperate", "aid", "retreat")),
            new TypeGroup("verbal conflict", List.of("request", "accuse", "reject", "threaten")),
            new TypeGroup("material conflict", List.of("protest", "sanction", "mobilize", "coerce", "assault")));

    private final MultivaluedMap<String, String> values;

    /**
     * The search of an address.
     *
     * @param further fields that the address may have beside those of a search
     */
    SearchForm(MultivaluedMap<String, String> values, String... further) {
        Set<String> known = new HashSet<>(FIELDS);
        known.addAll(List.of(further));
        AddressFields.refuseOthers(values, known);
        this.values = values;
    }

    /** What was typed into a field; for templates. */
    public String value(String field) {
        String value = values.getFirst(field);
        return value == null ? "" : value.strip();
    }

    /** Whether a choice is chosen; for templates. */
    public boolean has(String field, String choice) {
        return all(field).anyMatch(choice::equalsIgnoreCase);
    }

    /** Whether anything is asked for beside words, so that the rest of the form is shown open. */
    public boolean isDetailed() {
        return FIELDS.stream()
                .filter(field -> !field.equals("q"))
                .anyMatch(field -> all(field).findAny().isPresent());
    }

    /** Whether anything is asked for at all. */
    public boolean isEmpty() {
        return FIELDS.stream().allMatch(field -> all(field).findAny().isEmpty());
    }

    private Stream<String> all(String field) {
        return values.getOrDefault(field, List.of()).stream().map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The address of this search on a page, from the start of its list. */
    public UriBuilder address(String path) {
        return address(path, FIELDS);
    }

    private UriBuilder address(String path, List<String> fields) {
        UriBuilder address = UriBuilder.fromPath(path);
        fields.forEach(field -> all(field)
                .forEach(value -> address.queryParam(field, URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return address;
    }

    /** The address of this search without its dates, ready for further fields; for templates. */
    public String undated() {
        String address = address(
                        "/",
                        FIELDS.stream()
                                .filter(field -> !field.equals("from") && !field.equals("to"))
                                .toList())
                .build()
                .toString();
        return address + (address.contains("?") ? '&' : '?');
    }

    /** The address of the network of this search, by {@code actor} or {@code country}; for templates. */
    public String network(String by) {
        return address("/network").queryParam("by", by).build().toString();
    }

    /** The page after a token, in the order asked for. */
    ListEventsRequest.Builder toRequest() {
        return ListEventsRequest.newBuilder()
                .setFilter(toFilter())
                .setOrder(order())
                .setPageToken(value("after"));
    }

    EventFilter toFilter() {
        EventFilter.Builder filter = EventFilter.newBuilder()
                .setText(value("q"))
                .setMinOrigins(AddressFields.number(values, "origins"))
                .setEventDate(DateRange.newBuilder().setFrom(value("from")).setTo(value("to")));
        types(filter);
        factualities(filter);
        clause("actor", filter::setActors);
        clause("country", filter::setCountries);
        clause("language", filter::setLanguages);
        clause("publisher", filter::setPublishers);
        if (!value("source").isEmpty() || !value("target").isEmpty()) {
            filter.addDyads(Dyad.newBuilder().setSource(value("source")).setTarget(value("target")));
        }
        return filter.build();
    }

    private void types(EventFilter.Builder filter) {
        List<EventType> types = all("type")
                .map(value -> choice("type", value, "EVENT_TYPE_", EventType::valueOf))
                .toList();
        if (!types.isEmpty()) {
            filter.setTypes(EventTypeClause.newBuilder().addAllInclude(types));
        }
    }

    private void factualities(EventFilter.Builder filter) {
        List<Factuality> chosen = all("factuality")
                .map(value -> choice("factuality", value, "FACTUALITY_", Factuality::valueOf))
                .toList();
        if (!chosen.isEmpty()) {
            filter.setFactualities(FactualityClause.newBuilder().addAllInclude(chosen));
        }
    }

    private EventOrder order() {
        return value("order").isEmpty()
                ? EventOrder.EVENT_ORDER_DATE_DESC
                : choice("order", value("order"), "EVENT_ORDER_", EventOrder::valueOf);
    }

    private void clause(String field, Consumer<StringClause> target) {
        List<String> given = all(field).toList();
        if (!given.isEmpty()) {
            target.accept(StringClause.newBuilder().addAllInclude(given).build());
        }
    }

    /** Types by quad class; for templates. */
    public List<TypeGroup> typeGroups() {
        return TYPE_GROUPS;
    }

    /** Languages that reports may be in; for templates. */
    public List<String> languages() {
        return LANGUAGES;
    }

    /** The name of a language; for templates. */
    public String languageName(String tag) {
        return Words.language(tag);
    }

    /** Ways in which events are told; for templates. */
    public List<String> factualities() {
        return FACTUALITIES;
    }

    /** Fields that the form keeps without showing them; for templates. */
    public List<String> hidden() {
        return List.of("source", "target", "publisher", "order", "by").stream()
                .filter(field -> !value(field).isEmpty())
                .toList();
    }

    /** Whether dealings are put together by country rather than by actor. */
    boolean byCountry() {
        return switch (value("by")) {
            case "", "country" -> true;
            case "actor" -> false;
            default -> throw AddressFields.malformed("by", "by is neither country nor actor.");
        };
    }

    /** One side of the dealings that are asked for, in words; for templates. */
    public String side(String field) {
        String value = value(field);
        return value.isEmpty()
                ? "anybody"
                : value.startsWith("actors/")
                        ? value.substring("actors/".length())
                        : Words.country(value.toUpperCase(Locale.ROOT));
    }

    /**
     * Types of one quad class.
     *
     * @param label the quad class
     * @param types in small letters
     */
    public record TypeGroup(String label, List<String> types) {}

    private static <T> T choice(String field, String value, String prefix, Function<String, T> valueOf) {
        try {
            return valueOf.apply(prefix + value.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw AddressFields.malformed(field, field + " is not one of its choices.");
        }
    }
}
