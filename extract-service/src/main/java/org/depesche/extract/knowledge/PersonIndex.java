package org.depesche.extract.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds persons by name and by office. Names are looked up by {@link NameSkeleton} and then compared letter by letter as
 * strictly as {@link NameMatch} asks.
 */
public final class PersonIndex {
    /** Countries whose people put the family name first, in their languages and mostly in ours. */
    private static final Set<String> FAMILY_FIRST =
            Set.of("KOR", "PRK", "CHN", "TWN", "VNM", "HKG", "MAC", "SGP", "KHM");

    private static final int PARTICLE_LENGTH = 3;

    private final List<Person> persons;
    private final PhraseTable fullNames;
    private final PhraseTable surnames;
    private final Map<String, List<Person>> byOffice = new HashMap<>();
    /** Skeletons of parts met while the index is built: many names share them. */
    private final Map<String, String> known = new HashMap<>();

    private final Set<String> givenNames = new HashSet<>();

    PersonIndex(List<Person> persons) {
        this.persons = List.copyOf(persons);
        PhraseTable.Builder full = new PhraseTable.Builder();
        PhraseTable.Builder family = new PhraseTable.Builder();
        for (int i = 0; i < this.persons.size(); i++) {
            index(this.persons.get(i), i, full, family);
        }
        known.clear();
        fullNames = full.build();
        surnames = family.build();
    }

    /** The persons of the knowledge base. */
    public List<Person> all() {
        return persons;
    }

    /** Full names, as sequences of skeletons. */
    public PhraseTable fullNames() {
        return fullNames;
    }

    /** Persons of the entries of {@link #fullNames()} from {@code entry} on. */
    public List<Person> fullNameEntries(int entry) {
        return collect(fullNames, entry);
    }

    /** Persons whose full name sounds like {@code parts} and can be spelt so. */
    public List<Person> byFullName(List<String> parts) {
        List<Person> found = new ArrayList<>(collect(fullNames, fullNames.first(state(parts))));
        found.removeIf(person -> !NameMatch.fits(person, parts));
        return found;
    }

    /** Whether somebody in the knowledge base bears {@code part} as the first part of a name. */
    public boolean isGivenName(String part) {
        return givenNames.contains(NameForms.plain(part));
    }

    private static long state(List<String> parts) {
        long state = PhraseTable.START;
        for (String part : parts) {
            state = PhraseTable.step(state, NameSkeleton.of(part));
        }
        return state;
    }

    /** Persons whose family name, or whose only name, sounds like {@code parts}. */
    public List<Person> bySurname(List<String> parts) {
        return collect(surnames, surnames.first(state(parts)));
    }

    /** Persons who held {@code role} for {@code scope} on {@code day}, those with the latest start first. */
    public List<Person> holders(String role, String scope, LocalDate day) {
        List<Person> holders = new ArrayList<>();
        for (Person person : byOffice.getOrDefault(key(role, scope), List.of())) {
            for (Office office : person.offices()) {
                if (office.role().equals(role) && office.scope().equals(scope) && office.heldOn(day)) {
                    holders.add(person);
                    break;
                }
            }
        }
        holders.sort((a, b) -> start(b, role, scope, day).compareTo(start(a, role, scope, day)));
        return holders;
    }

    /** Persons who ever held {@code role} for {@code scope}. */
    public List<Person> everHeld(String role, String scope) {
        return byOffice.getOrDefault(key(role, scope), List.of());
    }

    /** Whether names of persons of {@code country} begin with the family name. */
    public static boolean familyNameFirst(String country) {
        return FAMILY_FIRST.contains(country);
    }

    private static LocalDate start(Person person, String role, String scope, LocalDate day) {
        return person.offices().stream()
                .filter(office -> office.role().equals(role) && office.scope().equals(scope) && office.heldOn(day))
                .map(Office::from)
                .reduce(LocalDate.MIN, (a, b) -> a.isAfter(b) ? a : b);
    }

    private List<Person> collect(PhraseTable table, int first) {
        if (first < 0) {
            return List.of();
        }
        List<Person> found = new ArrayList<>(2);
        for (int entry = first; entry >= 0; entry = table.next(entry)) {
            found.add(persons.get(table.value(entry)));
        }
        return found;
    }

    private static String key(String role, String scope) {
        return role + '@' + scope;
    }

    private void index(Person person, int number, PhraseTable.Builder full, PhraseTable.Builder family) {
        indexName(person.name(), person.country(), number, full, family);
        for (String alias : person.aliases()) {
            if (NameForms.isLatin(alias)) {
                indexName(alias, person.country(), number, full, family);
            }
        }
        for (Office office : person.offices()) {
            List<Person> holders = byOffice.computeIfAbsent(key(office.role(), office.scope()), k -> new ArrayList<>());
            if (!holders.contains(person)) {
                holders.add(person);
            }
        }
    }

    private void indexName(
            String name, String country, int number, PhraseTable.Builder full, PhraseTable.Builder family) {
        List<String> words = ResourceRow.split(name, ' ');
        if (words.size() > 1) {
            full.add(skeletons(NameForms.parts(name)), number);
            givenNames.add(NameForms.plain(NameForms.parts(name).getFirst()));
        }
        for (String surname : surnames(words, country)) {
            family.add(skeletons(NameForms.parts(surname)), number);
        }
    }

    /** What a person of that name may be called for short. */
    static List<String> surnames(List<String> words, String country) {
        List<String> surnames = new ArrayList<>();
        int last = words.size() - 1;
        if (last == 0) {
            return words;
        }
        boolean familyFirst = familyNameFirst(country);
        if (familyFirst) {
            surnames.add(words.getFirst());
        }
        if (!familyFirst || last == 1) {
            addLastNames(words, last, surnames);
        }
        return surnames;
    }

    private static void addLastNames(List<String> words, int last, List<String> surnames) {
        String family = words.get(last);
        surnames.add(family);
        int dash = family.indexOf('-');
        if (dash > 0 && dash <= PARTICLE_LENGTH) {
            surnames.add(family.substring(dash + 1));
        }
        int first = last;
        while (first > 1 && isParticle(words.get(first - 1))) {
            first--;
        }
        if (first < last) {
            surnames.add(String.join(" ", words.subList(first, last + 1)));
        } else if (last > 1) {
            surnames.add(words.get(last - 1) + " " + family);
            if (last > 2) {
                surnames.add(words.get(last - 1));
            }
        }
    }

    private static boolean isParticle(String word) {
        return Character.isLowerCase(word.charAt(0));
    }

    private List<String> skeletons(List<String> parts) {
        List<String> keys = new ArrayList<>(parts.size());
        for (String part : parts) {
            keys.add(known.computeIfAbsent(part, NameSkeleton::of));
        }
        return keys;
    }
}
