package org.depesche.extract.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depesche.extract.knowledge.Country;
import org.depesche.extract.knowledge.KnowledgeBase;
import org.depesche.extract.knowledge.NameForms;
import org.depesche.extract.knowledge.NameSkeleton;
import org.depesche.extract.knowledge.Office;
import org.depesche.extract.knowledge.Organization;
import org.depesche.extract.knowledge.Person;
import org.depesche.extract.knowledge.PersonIndex;
import org.jspecify.annotations.Nullable;

/** The actors of one document, each once. */
final class Cast {
    private static final int REMEMBERED = 200;

    private final KnowledgeBase base;
    private final Optional<LocalDate> published;
    private final Map<String, Identity> identities = new HashMap<>();
    private final List<Identity> persons = new ArrayList<>();
    private final Map<String, List<Identity>> byNamePart = new HashMap<>();
    private @Nullable Identity alliance;

    Cast(KnowledgeBase base, Optional<LocalDate> published) {
        this.base = base;
        this.published = published;
    }

    /**
     * The persons met so far, in the order of their first mention; of very many the last ones, so that the time for a text
     * grows with its length and no faster.
     */
    List<Identity> persons() {
        return persons.size() <= REMEMBERED ? persons : persons.subList(persons.size() - REMEMBERED, persons.size());
    }

    private Identity remember(Identity person) {
        persons.add(person);
        for (String part : person.nameParts) {
            List<Identity> namesakes = byNamePart.computeIfAbsent(NameSkeleton.of(part), key -> new ArrayList<>(1));
            if (!namesakes.contains(person)) {
                namesakes.add(person);
            }
        }
        return person;
    }

    /** The country that the person acts for: none for those whose last office, on the day, is one of an international body. */
    private String actsFor(Person person) {
        Optional<Office> last = person.offices().stream()
                .filter(office -> published.isPresent() && office.heldOn(published.get()))
                .max(Comparator.comparing(Office::from));
        return last.flatMap(office -> base.organization(office.scope()))
                .filter(body -> body.country().isEmpty())
                .map(body -> "")
                .orElse(person.country());
    }

    Identity person(Person person) {
        Identity met = identities.get(person.id());
        if (met != null) {
            return met;
        }
        Identity identity = new Identity(
                        person.id(),
                        person.name(),
                        actsFor(person),
                        ActorKind.PERSON,
                        person.sectors(),
                        person.wikidata(),
                        person,
                        NameForms.parts(person.name()),
                        true)
                .aliases(person.aliases());
        identities.put(person.id(), identity);
        return remember(identity);
    }

    Identity unknownPerson(PersonName name, String country, List<String> sectors) {
        String id = slug(name.text()) + (country.isEmpty() ? "" : "-" + country.toLowerCase(Locale.ROOT));
        Identity met = identities.get(id);
        if (met != null) {
            return met;
        }
        Identity identity =
                new Identity(id, name.text(), country, ActorKind.PERSON, sectors, "", null, name.parts(), false);
        identities.put(id, identity);
        return remember(identity);
    }

    Identity state(String iso3) {
        return identities.computeIfAbsent(iso3.toLowerCase(Locale.ROOT), id -> {
            Optional<Country> country = base.country(iso3);
            return new Identity(
                    id,
                    country.map(Country::name).orElse(iso3),
                    iso3,
                    ActorKind.STATE,
                    List.of("GOV"),
                    country.map(Country::wikidata).orElse(""),
                    null,
                    List.of(),
                    country.isPresent());
        });
    }

    Identity organization(Organization organization) {
        Identity body = known(organization);
        if (body.country.isEmpty() && body.sectors.contains("IGO") && !body.sectors.contains("UNO")) {
            alliance = body;
        }
        return body;
    }

    /** The alliance or union of states that was named last: whom <i>the bloc</i> means. */
    Optional<Identity> alliance() {
        return Optional.ofNullable(alliance);
    }

    private Identity known(Organization organization) {
        return identities.computeIfAbsent(
                organization.id(),
                id -> new Identity(
                                id,
                                organization.name(),
                                organization.country(),
                                ActorKind.ORGANIZATION,
                                organization.sectors(),
                                organization.wikidata(),
                                null,
                                List.of(),
                                true)
                        .aliases(organization.names()));
    }

    /** An actor without a name of its own: <i>Foreign Minister of Russia</i>, <i>protesters (Kenya)</i>. */
    Identity unnamed(String displayName, String country, ActorKind kind, List<String> sectors) {
        String id = slug(displayName) + (country.isEmpty() ? "" : "-" + country.toLowerCase(Locale.ROOT));
        return identities.computeIfAbsent(
                id, key -> new Identity(id, displayName, country, kind, sectors, "", null, List.of(), false));
    }

    /** Persons of the document whose family name, or whole name, is {@code parts}; those named last come last. */
    List<Identity> named(List<String> parts) {
        List<Identity> found = new ArrayList<>(2);
        for (Identity person : byNamePart.getOrDefault(NameSkeleton.of(parts.getLast()), List.of())) {
            if (isCalled(person, parts)) {
                found.add(person);
            }
        }
        return found;
    }

    private static boolean isCalled(Identity person, List<String> parts) {
        List<String> name = person.nameParts;
        if (parts.size() > name.size()) {
            return false;
        }
        boolean familyFirst = PersonIndex.familyNameFirst(person.country);
        int offset = familyFirst ? 0 : name.size() - parts.size();
        return soundsLike(name, offset, parts)
                || parts.size() == 1 && familyFirst && name.size() == 2 && soundsLike(name, 1, parts);
    }

    private static boolean soundsLike(List<String> name, int offset, List<String> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (!NameSkeleton.of(name.get(offset + i)).equals(NameSkeleton.of(parts.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** Small letters and digits, joined by hyphens. */
    static String slug(String text) {
        StringBuilder slug = new StringBuilder(text.length());
        String folded = NameForms.fold(text);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                slug.append(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
    }
}
