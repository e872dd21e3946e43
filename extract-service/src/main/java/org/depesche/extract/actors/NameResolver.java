package org.depesche.extract.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.extract.knowledge.Inflection;
import org.depesche.extract.knowledge.NameMatch;
import org.depesche.extract.knowledge.Office;
import org.depesche.extract.knowledge.Person;
import org.depesche.extract.knowledge.PersonIndex;
import org.jspecify.annotations.Nullable;

/** Finds out whose name a phrase holds: first by the full names of the document, then by the knowledge base. */
final class NameResolver {
    private final DocumentState state;
    private final Inflection inflection;
    private final Prominence prominence;

    NameResolver(DocumentState state, Inflection inflection) {
        this.state = state;
        this.inflection = inflection;
        this.prominence = new Prominence(state);
    }

    /** Whose full name it is; nobody where it is only part of a name. */
    @Nullable
    Identity fullName(Phrase phrase, PersonName name, String country) {
        if (name.parts().size() < 2) {
            return null;
        }
        Person known = choose(known(name), phrase);
        if (known != null) {
            return state.cast.person(known);
        }
        if (titleIsName(phrase, name)) {
            return null;
        }
        for (String last : inflection.genitiveForms(name.parts().getLast())) {
            List<Identity> same = state.cast.named(replaceLast(name.parts(), last));
            if (!same.isEmpty() && sameCountry(same.getLast(), phrase)) {
                return same.getLast();
            }
        }
        return plausible(phrase, name) ? state.cast.unknownPerson(name, country, sectors(phrase)) : null;
    }

    private static boolean sameCountry(Identity identity, Phrase phrase) {
        return phrase.countries.isEmpty() || identity.country.isEmpty() || phrase.countries.contains(identity.country);
    }

    private static boolean titleIsName(Phrase phrase, PersonName name) {
        return phrase.name != name;
    }

    /** Persons with that name, with or without its middle parts. */
    private List<Person> known(PersonName name) {
        if (!name.known().isEmpty() || name.parts().size() < 3) {
            return name.known();
        }
        PersonIndex persons = state.base.persons();
        for (String last : inflection.genitiveForms(name.parts().getLast())) {
            List<Person> found = persons.byFullName(List.of(name.parts().getFirst(), last));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private @Nullable Person choose(List<Person> candidates, Phrase phrase) {
        List<Person> fitting = new ArrayList<>();
        for (Person candidate : candidates) {
            if (fits(candidate, phrase)) {
                fitting.add(candidate);
            }
        }
        return prominence.likeliest(fitting).orElse(null);
    }

    /** Whether what the phrase says of country and office can be said of {@code person}. */
    private static boolean fits(Person person, Phrase phrase) {
        if (phrase.countries.isEmpty() || phrase.countries.contains(person.country())) {
            return true;
        }
        for (Office office : person.offices()) {
            boolean there = phrase.countries.contains(office.scope()) || phrase.countries.contains(office.host());
            boolean same = phrase.role != null
                    && RoleFamilies.covers(phrase.role.role(), office.role())
                    && office.scope().length() > 3;
            if (there || same) {
                return true;
            }
        }
        return phrase.role == null;
    }

    private boolean plausible(Phrase phrase, PersonName name) {
        return phrase.role != null
                || phrase.title
                || phrase.speaks
                || state.base.persons().isGivenName(name.parts().getFirst());
    }

    static List<String> sectors(Phrase phrase) {
        return phrase.role == null ? List.of("UNK") : phrase.role.sectors();
    }

    /** Whose family name it is. */
    @Nullable
    Identity shortName(Phrase phrase, PersonName name, String country) {
        for (String last : inflection.genitiveForms(name.parts().getLast())) {
            List<String> parts = replaceLast(name.parts(), last);
            Identity found = ofDocument(phrase, parts);
            found = found == null ? ofKnowledge(phrase, parts) : found;
            if (found != null) {
                return found;
            }
        }
        boolean introduced = phrase.role != null || phrase.title || phrase.speaks;
        boolean whole = name.parts().size() == 1;
        return introduced && whole ? state.cast.unknownPerson(name, country, sectors(phrase)) : null;
    }

    private static List<String> replaceLast(List<String> parts, String last) {
        List<String> replaced = new ArrayList<>(parts);
        replaced.set(parts.size() - 1, last);
        return replaced;
    }

    private @Nullable Identity ofDocument(Phrase phrase, List<String> parts) {
        List<Identity> namesakes = new ArrayList<>(state.cast.named(parts));
        if (namesakes.size() > 1) {
            List<Identity> fitting = new ArrayList<>(namesakes);
            fitting.removeIf(person -> !sameCountry(person, phrase) || !sameRole(person, phrase));
            namesakes = fitting.isEmpty() ? namesakes : fitting;
        }
        namesakes.removeIf(person -> !sameCountry(person, phrase));
        if (namesakes.isEmpty()) {
            return null;
        }
        List<Identity> among = namesakes;
        return state.discourse
                .lastSubject(among::contains)
                .or(() -> state.discourse.last(among::contains))
                .orElse(namesakes.getFirst());
    }

    private static boolean sameRole(Identity person, Phrase phrase) {
        return phrase.role == null
                || person.roles().stream().anyMatch(role -> RoleFamilies.covers(phrase.role.role(), role));
    }

    private @Nullable Identity ofKnowledge(Phrase phrase, List<String> parts) {
        List<Person> candidates = new ArrayList<>();
        for (Person person : state.base.persons().bySurname(parts)) {
            boolean introduced = phrase.role != null || phrase.title || !phrase.countries.isEmpty();
            if (fits(person, phrase)
                    && NameMatch.fits(person, parts)
                    && (introduced || NameMatch.isSpelt(person, parts))) {
                candidates.add(person);
            }
        }
        if (phrase.role != null && !phrase.isCounterpart()) {
            List<Person> holders = new ArrayList<>(candidates);
            holders.removeIf(person -> !held(person, phrase));
            candidates = holders.isEmpty() ? candidates : holders;
            boolean narrowed = !phrase.countries.isEmpty() || !holders.isEmpty();
            return narrowed ? identity(prominence.likeliest(candidates)) : null;
        }
        return identity(prominence.clearest(candidates));
    }

    private boolean held(Person person, Phrase phrase) {
        String role = phrase.role == null ? "" : phrase.role.role();
        for (Office office : person.offices()) {
            boolean begun = state.published.isEmpty() || !office.from().isAfter(state.published.get());
            if (begun && RoleFamilies.covers(role, office.role())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Identity identity(Optional<Person> person) {
        return person.map(state.cast::person).orElse(null);
    }
}
