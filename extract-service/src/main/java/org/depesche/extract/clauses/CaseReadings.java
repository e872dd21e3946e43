package org.depesche.extract.clauses;

import java.util.List;
import org.depesche.extract.actors.Actor;
import org.depesche.extract.actors.ActorKind;
import org.depesche.extract.lexicon.WordClass;
import org.depesche.extract.morphology.Feature;
import org.depesche.extract.morphology.Pos;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a phrase allows, by the readings of its determiner, adjectives or pronoun, and by gender and number of its head.
 * Readings are bits of case (nominative, accusative, dative, genitive) by gender (masculine, feminine, neuter, plural).
 */
final class CaseReadings {
    private static final int ANY = 0xFFFF;
    private static final int SINGULAR = 0x7777;

    private final Scan scan;

    CaseReadings(Scan scan) {
        this.scan = scan;
    }

    /** Bits of {@link Phrase}'s cases. */
    int of(PhraseDraft phrase) {
        if (!scan.language.grammar().caseMarking()) {
            return pronounCases(phrase);
        }
        int readings = ANY;
        boolean marked = phrase.determiner >= 0;
        readings &= marked ? readings(phrase.determiner, false) : ANY;
        for (int i = phrase.first; i < Math.min(phrase.end, phrase.head + 1); i++) {
            boolean insideName = i > phrase.first && scan.pos[i - 1] == Pos.ADP && scan.actorAt[i] >= 0;
            int own = insideName ? ANY : readings(i, marked);
            if (own != ANY && (readings & own) != 0) {
                readings &= own;
                marked = true;
            }
        }
        if (isOnePerson(phrase) && (readings & SINGULAR) != 0) {
            readings &= SINGULAR;
        }
        if (countsGenitive(phrase)) {
            return Phrase.NOMINATIVE | Phrase.ACCUSATIVE | Phrase.DATIVE;
        }
        int narrowed = readings & genders(genderWord(phrase), marked);
        int cases = cases(narrowed == 0 ? readings : narrowed);
        if (!marked && scan.pos[phrase.head] == Pos.NOUN) { // a noun without determiner is no genitive
            int others = cases & ~Phrase.GENITIVE;
            cases = others == 0 ? Phrase.NOMINATIVE | Phrase.ACCUSATIVE : others;
        }
        boolean name = !marked && phrase.end - phrase.first <= 3;
        return name ? nameCases(phrase, cases) : cases;
    }

    /** <i>mehr als 200 seiner Anhänger</i>: the number is the head, what it counts stands in the genitive. */
    private boolean countsGenitive(PhraseDraft phrase) {
        for (int i = phrase.first; i + 1 < phrase.head; i++) {
            boolean determined = scan.is(i + 1, WordClass.POSSESSIVE) || scan.is(i + 1, WordClass.DETERMINER);
            if (scan.pos[i] == Pos.NUM && determined && scan.pos[i + 1] != Pos.NUM) {
                return true;
            }
        }
        return false;
    }

    private boolean isOnePerson(PhraseDraft phrase) {
        int mention = scan.actorAt[phrase.head];
        if (mention < 0) {
            return false;
        }
        List<Actor> actors = scan.sentence.actors().get(mention).actors();
        return actors.size() == 1 && actors.getFirst().kind() == ActorKind.PERSON;
    }

    private int pronounCases(PhraseDraft phrase) {
        int readings = phrase.end - phrase.first == 1
                ? parse(scan.functionWords.value(scan.lower[phrase.head], WordClass.PRONOUN))
                : ANY;
        return cases(readings);
    }

    private int readings(int word, boolean marked) {
        String form = scan.lower[word];
        if (scan.pos[word] == Pos.ADJ) {
            return marked ? weakEnding(form) : strongEnding(form);
        }
        if (scan.pos[word] == Pos.NOUN || scan.pos[word] == Pos.PROPN) {
            return ANY;
        }
        String pronoun = scan.functionWords.value(form, WordClass.PRONOUN);
        String determiner = scan.functionWords.value(form, WordClass.DETERMINER);
        return parse(pronoun != null && (determiner == null || scan.pos[word] == Pos.PRON) ? pronoun : determiner);
    }

    private static int strongEnding(String form) {
        if (form.endsWith("em")) {
            return bits("dat", "m") | bits("dat", "n");
        }
        if (form.endsWith("er")) {
            return bits("nom", "m") | bits("dat", "f") | bits("gen", "f") | bits("gen", "p");
        }
        if (form.endsWith("es")) {
            return bits("nom", "n") | bits("acc", "n");
        }
        return form.endsWith("e") ? bits("nom", "f") | bits("acc", "f") | bits("nom", "p") | bits("acc", "p") : ANY;
    }

    /** Behind a determiner that shows the case: <i>der russischen …</i> is no nominative. */
    private static int weakEnding(String form) {
        int nominative = bits("nom", "m") | bits("nom", "f") | bits("nom", "n") | bits("acc", "f") | bits("acc", "n");
        if (form.endsWith("en")) {
            return ANY & ~nominative;
        }
        return form.endsWith("e") ? nominative | bits("nom", "p") | bits("acc", "p") : ANY;
    }

    /** The word that shows the gender: the first common noun, which in <i>der Minister Maria X</i> is not the head. */
    private int genderWord(PhraseDraft phrase) {
        for (int i = phrase.first; i < phrase.end; i++) {
            if (scan.pos[i] == Pos.NOUN) {
                return i;
            }
        }
        return phrase.head;
    }

    private int genders(int head, boolean marked) {
        int genders = 0;
        genders |= scan.has(head, Feature.MASCULINE) ? 1 : 0;
        genders |= scan.has(head, Feature.FEMININE) ? 2 : 0;
        genders |= scan.has(head, Feature.NEUTER) ? 4 : 0;
        if (!scan.has(head, Feature.SINGULAR) && scan.has(head, Feature.PLURAL)) {
            genders = 8;
        } else if (genders == 0) {
            return ANY;
        } else if (scan.has(head, Feature.PLURAL)) {
            genders |= 8;
        }
        int readings = 0;
        for (int c = 0; c < 4; c++) {
            readings |= genders << (4 * c);
        }
        return marked || genders == 8 ? readings : ANY;
    }

    /** A bare name: genitive only with its ending, and nothing else with it. */
    private int nameCases(PhraseDraft phrase, int cases) {
        boolean genitive = isGenitiveName(phrase.head);
        return genitive ? Phrase.GENITIVE : cases & ~Phrase.GENITIVE;
    }

    /** Whether the name ends in a genitive <i>-s</i> that its dictionary form does not have. */
    boolean isGenitiveName(int word) {
        String form = scan.lower[word];
        boolean name = scan.pos[word] == Pos.PROPN
                || scan.actorAt[word] >= 0
                        && (!scan.language.grammar().caseMarking()
                                || scan.sentence
                                        .actors()
                                        .get(scan.actorAt[word])
                                        .isName());
        if (!name || !(form.endsWith("s") || form.endsWith("'") || form.endsWith("’"))) {
            return false;
        }
        if (scan.actorAt[word] >= 0
                && scan.sentence.actors().get(scan.actorAt[word]).isFamilyNameWithEnding(form)) {
            return true;
        }
        String lemma = scan.lemma(word);
        if (scan.actorAt[word] < 0
                && scan.language.grammar().caseMarking()
                && !scan.language.classes().of(lemma).isEmpty()) {
            return false; // Kampfjets
        }
        return !lemma.equals(form)
                        && (form.equals(lemma + "s")
                                || form.equals(lemma + "'")
                                || form.equals(lemma + "’")
                                || form.equals(lemma + "'s"))
                || lemma.equals(form) && scan.has(word, Feature.GENITIVE) && !scan.has(word, Feature.NOMINATIVE);
    }

    private static int parse(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return ANY;
        }
        int readings = 0;
        for (String reading : value.split(" ")) {
            int dot = reading.indexOf('.');
            readings |= bits(reading.substring(0, dot), reading.substring(dot + 1));
        }
        return readings;
    }

    private static int bits(String caseName, String gender) {
        int c = "nomaccdatgen".indexOf(caseName) / 3;
        return 1 << (4 * c + "mfnp".indexOf(gender));
    }

    private static int cases(int readings) {
        int cases = 0;
        for (int c = 0; c < 4; c++) {
            cases |= (readings >> (4 * c) & 15) != 0 ? 1 << c : 0;
        }
        return cases;
    }
}
