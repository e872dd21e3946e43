package org.depesche.extract.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.depesche.extract.knowledge.City;
import org.depesche.extract.knowledge.CityTable;
import org.depesche.extract.knowledge.KnowledgeBase;
import org.depesche.extract.knowledge.LanguageKnowledge;
import org.depesche.extract.knowledge.NameMatch;
import org.depesche.extract.knowledge.NameSkeleton;
import org.depesche.extract.knowledge.Person;
import org.depesche.extract.knowledge.PhraseTable;
import org.depesche.extract.knowledge.Sense;
import org.depesche.extract.knowledge.Subdivision;
import org.depesche.extract.knowledge.SubdivisionNames;
import org.depesche.extract.morphology.Pos;
import org.jspecify.annotations.Nullable;

/** Looks for the names of persons and cities in one sentence. */
final class ProperNames {
    private static final Sense NO_SENSE = new Sense.Title();
    private static final int SHORTEST_CITY = 4;

    private final KnowledgeBase base;
    private final LanguageKnowledge language;
    private final List<Part> parts;
    private final @Nullable Optional<KnownName>[] knownNames;

    @SuppressWarnings({"unchecked", "rawtypes"})
    ProperNames(KnowledgeBase base, LanguageKnowledge language, List<Part> parts) {
        this.base = base;
        this.language = language;
        this.parts = parts;
        this.knownNames = new Optional[parts.size()];
    }

    /** Whether {@code name} is, or may be, the family name of somebody in the knowledge base. */
    boolean isKnown(PersonName name) {
        if (!name.known().isEmpty()) {
            return true;
        }
        List<String> words = new ArrayList<>(name.parts());
        for (String last : language.inflection().genitiveForms(words.getLast())) {
            words.set(words.size() - 1, last);
            if (!base.persons().bySurname(words).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Persons of the knowledge base with that family name. */
    List<Person> ofSurname(String name) {
        return base.persons().bySurname(List.of(name));
    }

    /**
     * A city or a subdivision at some part.
     *
     * @param country code of its country
     * @param hit where it stands
     */
    record CityHit(String country, Hit hit) {}

    /** The subdivision of a state, else the city, whose name begins at {@code i}. */
    Optional<CityHit> place(int i) {
        return subdivision(i).or(() -> city(i));
    }

    /**
     * The subdivision of a state whose name begins at {@code i}; a single word not before another name, for it may be a given name:
     * <i>Virginia Woolf</i>.
     */
    Optional<CityHit> subdivision(int i) {
        SubdivisionNames names = language.subdivisions();
        long state = PhraseTable.START;
        CityHit best = null;
        for (int at = i; at < parts.size() && parts.get(at).isCapitalized() && (at == i || names.leads(state)); at++) {
            for (String form : language.inflection().genitiveForms(parts.get(at).text())) {
                List<Subdivision> found = names.at(SubdivisionNames.step(state, form), false);
                if (!found.isEmpty() && (at > i || !isName(at + 1))) {
                    boolean inflected = !form.equals(parts.get(at).text());
                    Hit hit = new Hit(i, withPossessive(at + 1), NO_SENSE, inflected);
                    best = new CityHit(found.getFirst().iso3(), hit);
                    break;
                }
            }
            state = SubdivisionNames.step(state, parts.get(at).text());
        }
        return Optional.ofNullable(best);
    }

    private boolean isName(int i) {
        return i < parts.size()
                && parts.get(i).isCapitalized()
                && parts.get(i).pos() == Pos.PROPN
                && !parts.get(i).hyphenated();
    }

    /** The likeliest city whose name, of one word or several, begins at {@code i}; not the short names that are words too. */
    Optional<CityHit> city(int i) {
        CityTable cities = CityTable.standard();
        long state = PhraseTable.START;
        CityHit best = null;
        for (int at = i; at < parts.size() && parts.get(at).isCapitalized(); at++) {
            for (String form : language.inflection().genitiveForms(parts.get(at).text())) {
                List<City> found = cities.cities(CityTable.step(state, form));
                if (!found.isEmpty() && (at > i || form.length() >= SHORTEST_CITY)) {
                    Hit hit = new Hit(
                            i,
                            withPossessive(at + 1),
                            NO_SENSE,
                            !form.equals(parts.get(at).text()));
                    best = new CityHit(
                            likeliest(found, CityTable.step(state, form)).country(), hit);
                    break;
                }
            }
            state = CityTable.step(state, parts.get(at).text());
            if (!cities.leads(state)) {
                break;
            }
        }
        return Optional.ofNullable(best);
    }

    private static City likeliest(List<City> cities, long state) {
        return Collections.max(cities, Comparator.comparingDouble(city -> CityTable.prominence(city, state)));
    }

    /** A full name of persons of the knowledge base. */
    record KnownName(int end, List<Person> persons) {}

    /** The longest full name of persons of the knowledge base at {@code i}. */
    Optional<KnownName> knownName(int i) {
        Optional<KnownName> known = knownNames[i];
        if (known == null) {
            known = readKnownName(i);
            knownNames[i] = known;
        }
        return known;
    }

    private Optional<KnownName> readKnownName(int i) {
        if (!parts.get(i).isCapitalized()) {
            return Optional.empty();
        }
        PhraseTable table = base.persons().fullNames();
        long state = PhraseTable.START;
        KnownName best = null;
        for (int at = i; at < parts.size() && !parts.get(at).isPunctuation() && table.leads(state) | at == i; at++) {
            KnownName name = knownNameEnd(i, at, state);
            best = name == null ? best : name;
            state = PhraseTable.step(state, NameSkeleton.of(parts.get(at).text()));
        }
        return Optional.ofNullable(best);
    }

    private @Nullable KnownName knownNameEnd(int first, int last, long state) {
        if (last == first) {
            return null;
        }
        for (String form : language.inflection().genitiveForms(parts.get(last).text())) {
            int entry = base.persons().fullNames().first(PhraseTable.step(state, NameSkeleton.of(form)));
            List<Person> persons = new ArrayList<>(2);
            for (Person person : entry < 0 ? List.<Person>of() : base.persons().fullNameEntries(entry)) {
                if (NameMatch.fits(person, texts(first, last, form))) {
                    persons.add(person);
                }
            }
            if (!persons.isEmpty()) {
                return new KnownName(withPossessive(last + 1), persons);
            }
        }
        return null;
    }

    /** The texts of the parts from {@code first}, and {@code form} in place of the part {@code last}. */
    private List<String> texts(int first, int last, String form) {
        List<String> texts = new ArrayList<>(last - first + 1);
        for (int i = first; i < last; i++) {
            texts.add(parts.get(i).text());
        }
        texts.add(form);
        return texts;
    }

    private int withPossessive(int end) {
        return end < parts.size() && parts.get(end).possessive() ? end + 1 : end;
    }
}
