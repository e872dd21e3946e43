package org.depesche.extract.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.extract.knowledge.Country;
import org.depesche.extract.knowledge.Sense;
import org.depesche.extract.knowledge.WordClass;
import org.depesche.extract.morphology.Feature;
import org.depesche.extract.morphology.Pos;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into phrases that may mean actors, from left to right, the longest first. */
final class PhraseParser {
    private final Scan scan;
    private final NameParser names;
    private final RolePhraseParser roles;
    private final PlaceholderParser placeholders;
    private final CountryNounParser countryNouns;

    PhraseParser(Scan scan) {
        this.scan = scan;
        this.names = new NameParser(scan);
        this.roles = new RolePhraseParser(scan, names);
        this.placeholders = new PlaceholderParser(scan);
        this.countryNouns = new CountryNounParser(scan);
    }

    /** The phrases of the sentence, in order, not overlapping. */
    List<Phrase> parse() {
        List<Phrase> phrases = new ArrayList<>();
        int i = 0;
        int clause = 0;
        while (i < scan.size()) {
            clause += scan.part(i).isPunctuation() ? 1 : 0;
            Phrase phrase = at(i);
            if (phrase == null || phrase.end <= i) {
                i++;
            } else {
                describe(phrase);
                phrase.clause = clause;
                phrases.add(phrase);
                i = phrase.end;
            }
        }
        for (int k = 0; k + 1 < phrases.size(); k++) {
            ledBy(phrases.get(k), phrases.get(k + 1));
            ofCountry(phrases.get(k), phrases.get(k + 1));
        }
        return phrases;
    }

    /** <i>die Regierung von Präsident X</i>, <i>des Ministerpräsidenten X</i>: a body is of the country of whoever leads it. */
    private void ledBy(Phrase body, Phrase leader) {
        boolean open = body.kind == PhraseKind.INSTITUTION && body.scope == null && body.countries.isEmpty();
        boolean person = leader.kind == PhraseKind.NAME && leader.role != null;
        int p = body.end;
        boolean of = p < scan.size() && scan.has(p, WordClass.OF);
        int inner = of ? p + 1 : p;
        inner += inner < scan.size() && scan.has(inner, WordClass.DEFINITE) && inner == p ? 1 : 0;
        if (open && person && inner > p && leader.first <= inner && leader.first >= p) {
            body.scope = leader;
        }
    }

    /** <i>King Abdullah of Jordan</i>. */
    private void ofCountry(Phrase person, Phrase state) {
        boolean holder = person.kind == PhraseKind.NAME && person.role != null && person.countries.isEmpty();
        if (holder
                && state.kind == PhraseKind.STATE
                && state.first == person.end + 1
                && scan.has(person.end, WordClass.OF)) {
            state.countries.forEach(person::addCountry);
        }
    }

    private @Nullable Phrase at(int i) {
        if (scan.part(i).isPunctuation() || scan.part(i).possessive()) {
            return null;
        }
        Phrase phrase = pair(i);
        phrase = phrase != null ? phrase : bothPersons(i);
        phrase = phrase != null ? phrase : placeholders.thing(i);
        phrase = phrase != null ? phrase : named(i);
        phrase = phrase != null ? phrase : nameOrRole(i);
        phrase = phrase != null ? phrase : placeholders.place(i);
        phrase = phrase != null ? phrase : unknownName(i);
        return phrase != null ? phrase : small(i);
    }

    /** <i>the State Department</i>: a body whose name reads like a role is what it is called. */
    private @Nullable Phrase role(int i) {
        Phrase role = roles.at(i, true);
        int from = scan.has(i, WordClass.DEFINITE) ? i + 1 : i;
        if (role == null || role.scope != null || !role.countries.isEmpty() || from >= scan.size()) {
            return role;
        }
        boolean word = scan.roles(from).stream().anyMatch(hit -> hit.end() >= role.end);
        boolean body = !word
                && scan.names(from).stream()
                        .anyMatch(hit -> hit.sense() instanceof Sense.OrganizationName
                                && hit.end() >= role.end
                                && hit.end() - from >= 2);
        return body ? null : role;
    }

    /** A full name of the knowledge base, unless a longer name of something else begins here. */
    private @Nullable Phrase named(int i) {
        Optional<ProperNames.KnownName> known = scan.properNames().knownName(i);
        if (known.isEmpty() || longestName(i) > known.get().end()) {
            return null;
        }
        return unknownName(i);
    }

    /** <i>Den afrikanske union</i> is the name of a body, whatever else its last word means. */
    private @Nullable Phrase nameOrRole(int i) {
        Phrase role = role(i);
        boolean name = role != null
                && scan.name(i, Sense.OrganizationName.class)
                        .filter(hit -> hit.end() > i + 1 && hit.end() >= role.end)
                        .isPresent();
        Phrase named = role == null || name ? gazetteer(i) : null;
        return named != null ? named : role;
    }

    private int longestName(int i) {
        List<Hit> hits = scan.names(i);
        return hits.isEmpty() ? i : hits.getFirst().end();
    }

    private @Nullable Phrase pair(int i) {
        for (WordClass wordClass : List.of(WordClass.PAIR_PERSONS, WordClass.PAIR, WordClass.PAIR_GENITIVE)) {
            int end = scan.end(i, wordClass);
            if (end > i) {
                Phrase phrase = new Phrase(i);
                phrase.kind = PhraseKind.PAIR;
                phrase.pronoun = wordClass == WordClass.PAIR_PERSONS ? WordClass.PAIR_PERSONS : null;
                phrase.end = end;
                phrase.head = end - 1;
                return phrase;
            }
        }
        return null;
    }

    /** <i>Beide waren …</i>: not before a noun. */
    private @Nullable Phrase bothPersons(int i) {
        int end = scan.end(i, WordClass.PAIR_BARE);
        Pos next = end >= 0 && end < scan.size() ? scan.part(end).pos() : Pos.NOUN;
        boolean verb = next == Pos.VERB || next == Pos.AUX;
        boolean several = end > i + 1 && next != Pos.NOUN && next != Pos.PROPN && next != Pos.ADJ && next != Pos.NUM;
        if (end < 0 || !verb && !several) {
            return null;
        }
        Phrase phrase = new Phrase(i);
        phrase.kind = PhraseKind.PAIR;
        phrase.pronoun = WordClass.PAIR_BARE;
        phrase.end = end;
        phrase.head = end - 1;
        return phrase;
    }

    private @Nullable Phrase gazetteer(int i) {
        for (Hit hit : scan.names(i)) {
            Phrase phrase = new Phrase(i);
            phrase.end = hit.end();
            phrase.head = lastPart(hit);
            if (namesThing(hit)) {
                return PlaceholderParser.placeholder(i, hit.end() + 1);
            }
            if (fill(phrase, hit.sense(), i)) {
                return phrase;
            }
        }
        return null;
    }

    /**
     * <i>Ukraine Stadium</i>. But <i>a British tanker</i> is Britain's, and where names have a genitive the two stand apart:
     * <i>lieferte der Ukraine Panzer</i>.
     */
    private boolean namesThing(Hit hit) {
        boolean country = hit.sense() instanceof Sense.CountryName
                && !scan.language().inflection().genitive().isEmpty();
        return !country
                && !(hit.sense() instanceof Sense.CountryAdjective)
                && scan.has(hit.end(), WordClass.THING)
                && !scan.part(hit.end()).hyphenated();
    }

    private boolean fill(Phrase phrase, Sense sense, int i) {
        switch (sense) {
            case Sense.CountryName(Country country) -> state(phrase, country.iso3(), PhraseKind.STATE);
            case Sense.Metonym(Country country) -> state(phrase, country.iso3(), PhraseKind.METONYM);
            case Sense.Demonym(Country country) -> state(phrase, country.iso3(), PhraseKind.DEMONYM);
            case Sense.CountryAdjective(Country country) -> state(phrase, country.iso3(), PhraseKind.ADJECTIVE);
            case Sense.OrganizationName organization -> {
                phrase.kind = PhraseKind.ORGANIZATION;
                phrase.organizations = scan.organizations(i, phrase.end);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void state(Phrase phrase, String iso3, PhraseKind kind) {
        phrase.kind = kind;
        phrase.addCountry(iso3);
    }

    private int lastPart(Hit hit) {
        return scan.part(hit.end() - 1).possessive() ? hit.end() - 2 : hit.end() - 1;
    }

    private @Nullable Phrase unknownName(int i) {
        Optional<PersonName> name = names.at(i);
        if (name.isEmpty()) {
            return null;
        }
        Phrase phrase = new Phrase(i);
        phrase.kind = PhraseKind.NAME;
        phrase.name = name.get();
        phrase.end = name.get().end();
        phrase.head = phrase.end - 1;
        roles.apposition(phrase);
        return phrase;
    }

    private @Nullable Phrase small(int i) {
        Phrase country = countryNouns.at(i);
        int inner = scan.has(i, WordClass.DEFINITE) ? i + 1 : i;
        if (country != null && !(inner < scan.size() && longestName(inner) > country.end)) {
            return country;
        }
        int ageNoun = ageNoun(i);
        if (ageNoun > 0) {
            Phrase phrase = new Phrase(i);
            phrase.kind = PhraseKind.PRONOUN;
            phrase.pronoun = WordClass.AGE_NOUN;
            phrase.end = ageNoun;
            phrase.head = ageNoun - 1;
            return phrase;
        }
        for (WordClass wordClass : WordClass.REFERENCES) {
            boolean pronoun = !WordClass.POSSESSIVES.contains(wordClass);
            if (scan.has(i, wordClass) && !(wordClass == WordClass.PRONOUN_NEUTER && isImpersonal(i))) {
                Phrase phrase = new Phrase(i);
                phrase.kind = pronoun ? PhraseKind.PRONOUN : PhraseKind.POSSESSIVE;
                phrase.pronoun = wordClass;
                phrase.oblique = scan.has(i, WordClass.OBLIQUE);
                phrase.plural = wordClass == WordClass.PRONOUN_FEMININE_OR_PLURAL && isPluralSubject(i);
                phrase.end = i + 1;
                return phrase;
            }
        }
        return null;
    }

    /** <i>sie protestierten</i>, but <i>sie forderte</i>: the verb right beside the pronoun tells, else the last one of its stretch. */
    private boolean isPluralSubject(int i) {
        for (int beside : new int[] {i - 1, i + 1}) {
            if (isFinite(beside)) {
                return isPlural(beside);
            }
        }
        int last = -1;
        for (int k = i + 1; k < scan.size() && !scan.part(k).isPunctuation(); k++) {
            last = isFinite(k) ? k : last;
        }
        return last >= 0 && isPlural(last);
    }

    private boolean isFinite(int i) {
        return i >= 0
                && i < scan.size()
                && (scan.part(i).pos() == Pos.VERB || scan.part(i).pos() == Pos.AUX)
                && scan.word(i).features().has(Feature.FINITE);
    }

    private boolean isPlural(int i) {
        return scan.word(i).features().has(Feature.PLURAL)
                && !scan.word(i).features().has(Feature.SINGULAR);
    }

    /** Index after <i>26-Jährige</i> with its number at {@code i}; -1 where it says how old somebody is who is named behind it. */
    private int ageNoun(int i) {
        boolean number =
                i + 1 < scan.size() && Character.isDigit(scan.part(i).text().charAt(0));
        int end = number ? scan.end(i + 1, WordClass.AGE_NOUN) : -1;
        if (end < 0 || scan.language().capitalizesNouns() && !scan.part(i + 1).isCapitalized()) {
            return -1;
        }
        Pos next = end < scan.size() ? scan.part(end).pos() : Pos.PUNCT;
        boolean attribute = next == Pos.NOUN || next == Pos.PROPN || next == Pos.ADJ;
        return attribute ? -1 : end;
    }

    /** <i>it is unclear</i>, but <i>it is sending troops</i>. */
    private boolean isImpersonal(int i) {
        if (i + 2 >= scan.size() || !scan.word(i + 1).lemma().equals("be")) {
            return false;
        }
        return !scan.part(i + 2).lower().endsWith("ing") && !scan.has(i + 2, WordClass.STATE_OF_MIND);
    }

    /** Notes what the words around a phrase say about its place in the clause. */
    private void describe(Phrase phrase) {
        int before = phrase.first - 1;
        while (before >= 0
                && (scan.has(before, WordClass.DEFINITE)
                        || scan.part(before).text().equals("„"))) {
            before--;
        }
        boolean local = before >= 0 && scan.has(before, WordClass.LOCAL);
        boolean preposition =
                local || (before >= 0 && (scan.has(before, WordClass.PREPOSITION) || scan.has(before, WordClass.OF)));
        phrase.opens = phrase.first == 0 || scan.is(phrase.first - 1, ":");
        phrase.local = local;
        phrase.subject = !preposition && !phrase.oblique;
        phrase.predicative = before >= 0 && scan.has(before, WordClass.AS) || scan.has(phrase.first - 1, WordClass.AS);
        phrase.speaks = scan.has(phrase.end, WordClass.SAYING) || scan.has(phrase.first - 1, WordClass.SAYING);
        phrase.compound = phrase.end < scan.size() && scan.part(phrase.end).hyphenated();
    }
}
