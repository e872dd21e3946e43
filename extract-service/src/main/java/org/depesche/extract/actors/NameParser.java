package org.depesche.extract.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.extract.knowledge.Person;
import org.depesche.extract.knowledge.WordClass;
import org.depesche.extract.morphology.Feature;
import org.depesche.extract.morphology.Pos;
import org.depesche.extract.morphology.Word;

/** Finds personal names: those of the knowledge base, and runs of capitalised words that nothing else explains. */
final class NameParser {
    private static final int LONGEST = 7;

    private final Scan scan;

    NameParser(Scan scan) {
        this.scan = scan;
    }

    /** The name that begins at {@code i}, known or not. */
    Optional<PersonName> at(int i) {
        if (i >= scan.size() || !scan.part(i).isCapitalized()) {
            return Optional.empty();
        }
        Optional<ProperNames.KnownName> known = scan.properNames().knownName(i);
        int run = runEnd(i);
        if (known.isPresent()
                && (known.get().end() >= run || !continuesName(known.get().end()))) {
            return Optional.of(name(i, known.get().end(), known.get().persons()));
        }
        return run > i ? Optional.of(withoutMiddle(i, run)) : Optional.empty();
    }

    private boolean continuesName(int i) {
        return i < scan.size() && isNamePart(i) && !scan.part(i).possessive() && !isSurname(i);
    }

    /** Behind a whole name, the family name of somebody else begins another mention: <i>erkannte Trump Guaidó an</i>. */
    private boolean isSurname(int i) {
        boolean alone = i + 1 >= scan.size() || !isNamePart(i + 1);
        return alone && scan.properNames().isKnown(name(i, i + 1, List.of()));
    }

    /** A run may hold a known name with middle names or initials between: first and last part decide. */
    private PersonName withoutMiddle(int first, int end) {
        return name(first, end, List.of());
    }

    private PersonName name(int first, int end, List<Person> persons) {
        int last = scan.part(end - 1).possessive() ? end - 1 : end;
        List<String> texts = new ArrayList<>(last - first);
        StringBuilder text = new StringBuilder();
        for (int i = first; i < last; i++) {
            String part = scan.part(i).text();
            texts.add(part);
            if (i > first) {
                text.append(scan.part(i).hyphenated() ? '-' : ' ');
            }
            text.append(part);
        }
        return new PersonName(first, end, texts, text.toString(), persons);
    }

    /** Index after the run of name parts that begins at {@code i}; {@code i} where there is none. */
    private int runEnd(int i) {
        if (!isNamePart(i)) {
            return i;
        }
        int end = i + 1;
        while (end < scan.size() && end - i < LONGEST) {
            if (scan.part(end).possessive()) {
                return end + 1;
            }
            if (isNamePart(end)) {
                end++;
            } else if (isParticleBeforeName(end)) {
                end += 2;
            } else {
                break;
            }
        }
        return Math.min(end, scan.size());
    }

    private boolean isParticleBeforeName(int i) {
        return scan.has(i, WordClass.NAME_PARTICLE)
                && i + 1 < scan.size()
                && (isNamePart(i + 1)
                        || (scan.has(i + 1, WordClass.NAME_PARTICLE) && i + 2 < scan.size() && isNamePart(i + 2)));
    }

    /** Whether part {@code i} can belong to a name that no dictionary has. */
    private boolean isNamePart(int i) {
        Part part = scan.part(i);
        if (!part.isCapitalized() || part.isPunctuation()) {
            return false;
        }
        if (i > 0 && part.hyphenated()) {
            return scan.part(i - 1).isCapitalized();
        }
        boolean proper = part.pos() == Pos.PROPN || part.pos() == Pos.X || opensBeforeVerb(i) || isSurnameInside(i);
        return proper
                && !scan.has(i, WordClass.NO_NAME)
                && !scan.has(i, WordClass.DEFINITE)
                && !isDictionaryWord(i)
                && !isInflectedNoun(i);
    }

    /** Where common nouns have capitals too, a form that differs from its dictionary form by more than a genitive ending is one. */
    private boolean isInflectedNoun(int i) {
        Word word = scan.word(i);
        String lemma = word.lemma();
        return scan.language().capitalizesNouns()
                && !lemma.isEmpty()
                && Character.isUpperCase(lemma.charAt(0))
                && word.features().has(Feature.PLURAL)
                && word.form().length() > lemma.length()
                && word.form().startsWith(lemma)
                && !word.form().equals(lemma + "s");
    }

    /** Where only names have capitals, a family name that the tagger does not know is one all the same. */
    private boolean isSurnameInside(int i) {
        return i > 0
                && !scan.language().capitalizesNouns()
                && !scan.part(i - 1).isPunctuation()
                && !scan.properNames().ofSurname(scan.part(i).text()).isEmpty();
    }

    /** <i>Trump to meet Kim</i>: the tagger cannot tell the first word of a sentence by its capital; before a verb it is the subject. */
    private boolean opensBeforeVerb(int i) {
        if (i > 0 || scan.size() < 2 || scan.language().capitalizesNouns()) {
            return false;
        }
        Pos own = scan.part(0).pos();
        Pos next = scan.part(1).pos();
        boolean open = own == Pos.VERB || own == Pos.NOUN || own == Pos.ADJ || own == Pos.ADV || own == Pos.X;
        return open
                && (next == Pos.VERB || next == Pos.AUX || scan.is(1, "to") || scan.is(1, ",") || looksLikeVerb(1))
                && !scan.properNames().ofSurname(scan.part(0).text()).isEmpty();
    }

    /** <i>Trump orders Iran to</i>: verbs in the third person look like plural nouns. */
    private boolean looksLikeVerb(int i) {
        Part part = scan.part(i);
        return part.pos() == Pos.NOUN && !part.isCapitalized() && part.lower().endsWith("s");
    }

    private boolean isDictionaryWord(int i) {
        return !scan.names(i).isEmpty() || !scan.roles(i).isEmpty();
    }
}
