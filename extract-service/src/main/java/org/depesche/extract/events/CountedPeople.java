package org.depesche.extract.events;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depesche.extract.actors.Actor;
import org.depesche.extract.actors.ActorKind;
import org.depesche.extract.clauses.Phrase;
import org.depesche.extract.clauses.PhraseFunction;
import org.depesche.extract.lexicon.WordClass;
import org.depesche.extract.morphology.Pos;

/** Numbers that stand alone where people are asked for mean people: <i>killed at least twelve</i>, <i>fleire tusen samla seg</i>. */
final class CountedPeople {
    private static final Set<String> PEOPLE = Set.of("CIVILIAN", "CROWD", "GROUP");

    private static final Actor UNNAMED = new Actor(
            "people", "people", List.of(), Optional.empty(), ActorKind.GROUP, List.of("CVL"), Optional.empty(), false);

    private final SentenceContext context;

    CountedPeople(SentenceContext context) {
        this.context = context;
    }

    /** Whether the phrase is such a number and one of the classes names people. */
    boolean people(Set<String> wanted, Phrase phrase) {
        boolean argument = phrase.function() == PhraseFunction.SUBJECT
                || phrase.function() == PhraseFunction.OBJECT
                || phrase.function() == PhraseFunction.INDIRECT_OBJECT;
        return argument
                && phrase.head() == phrase.end() - 1
                && isNumber(phrase.head())
                && !Collections.disjoint(wanted, PEOPLE)
                && !isCounted(phrase);
    }

    private boolean isNumber(int word) {
        return context.word(word).pos() == Pos.NUM
                || context.functionWords().is(context.lower(word), WordClass.MEASURE);
    }

    /** <i>$4 million</i>, <i>12 of them</i>. */
    private boolean isCounted(Phrase phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (context.word(i).pos() == Pos.SYM || context.lower(i).matches("[$€£¥%].*")) {
                return true;
            }
        }
        return context.attachedTo(phrase).stream()
                .anyMatch(p ->
                        p.index() > phrase.index() && context.functionWords().is(p.preposition(), WordClass.OWNER));
    }

    Filler people(Phrase phrase) {
        return new Filler(UNNAMED, phrase.first(), phrase.end(), "count");
    }
}
