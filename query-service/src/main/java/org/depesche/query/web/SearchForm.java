package org.depesche.query.web;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depesche.query.filter.Regions;
import org.depesche.query.web.view.Words;
import org.depesche.v1.EventFilter;
import org.depesche.v1.ListEventsRequest;

/** A search as it stands in the address of a page. Fields are named as people see them; empty ones ask for nothing. */
public final class SearchForm {
    private static final List<String> FACTUALITIES = List.of("asserted", "planned", "possible", "negated");
    private static final List<Choice> ORDERS = List.of(
            new Choice("date-desc", "latest event first"),
            new Choice("date-asc", "earliest event first"),
            new Choice("report-desc", "latest report first"),
            new Choice("update-desc", "last changed first"),
            new Choice("origins-desc", "most independent origins first"),
            new Choice("relevance", "best match of the words first"));
    private static final List<TypeGroup> TYPE_GROUPS = List.of(
            new TypeGroup("verbal cooperation", List.of("agree", "consult", "support", "concede")),
            new TypeGroup("material cooperation", List.of("cooperate", "aid", "retreat")),
            new TypeGroup("verbal conflict", List.of("request", "accuse", "reject", "threaten")),
            new TypeGroup("material conflict", List.of("protest", "sanction", "mobilize", "coerce", "assault")));

    private final SearchFilter search;

    /**
     * The search of an address.
     *
     * @param further fields that the address may have beside those of a search
     */
    SearchForm(MultivaluedMap<String, String> values, String... further) {
        Set<String> known = new HashSet<>(SearchFilter.FIELDS);
        known.addAll(List.of(further));
        AddressFields.refuseOthers(values, known);
        this.search = new SearchFilter(values);
    }

    /** What was typed into a field; for templates. */
    public String value(String field) {
        return search.value(field);
    }

    /** Whether a choice is chosen; for templates. */
    public boolean has(String field, String choice) {
        return search.all(field).anyMatch(choice::equalsIgnoreCase);
    }

    /** Whether anything is asked for beside words, so that the rest of the form is shown open. */
    public boolean isDetailed() {
        return SearchFilter.FIELDS.stream().filter(field -> !field.equals("q")).anyMatch(search::isGiven);
    }

    /** Whether anything is asked for at all. */
    public boolean isEmpty() {
        return SearchFilter.FIELDS.stream().noneMatch(search::isGiven);
    }

    /** The address of this search on a page, from the start of its list. */
    public UriBuilder address(String path) {
        return address(path, SearchFilter.FIELDS);
    }

    private UriBuilder address(String path, List<String> fields) {
        UriBuilder address = UriBuilder.fromPath(path);
        fields.forEach(field -> search.all(field)
                .forEach(value -> address.queryParam(field, URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return address;
    }

    /** The address of this search without its dates, ready for further fields; for templates. */
    public String undated() {
        String address = address(
                        "/",
                        SearchFilter.FIELDS.stream()
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
                .setOrder(search.order())
                .setPageToken(value("after"));
    }

    EventFilter toFilter() {
        return search.toFilter();
    }

    /** The address of this search as a file, by extension; for templates. */
    public String download(String extension) {
        return address(
                        "/api/download/events." + extension,
                        SearchFilter.FIELDS.stream()
                                .filter(field -> !field.equals("order"))
                                .toList())
                .build()
                .toString();
    }

    /** Quad classes; for templates. */
    public List<String> quadClasses() {
        return TYPE_GROUPS.stream()
                .map(TypeGroup::label)
                .map(label -> label.replace(' ', '-'))
                .toList();
    }

    /** Regions of places, wider before narrower; for templates. */
    public Collection<String> regions() {
        return Regions.names();
    }

    /** Orders and what they are called; for templates. */
    public List<Choice> orders() {
        return ORDERS;
    }

    /** Types by quad class; for templates. */
    public List<TypeGroup> typeGroups() {
        return TYPE_GROUPS;
    }

    /** Languages that reports may be in; for templates. */
    public List<String> languages() {
        return Words.languages();
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
        return List.of("source", "target", "dyad", "not_between", "not_reported", "place_country", "by").stream()
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

    /**
     * A choice.
     *
     * @param value what stands in the address
     * @param label what people read
     */
    public record Choice(String value, String label) {}
}
