package org.depesche.extract.events;

import java.util.List;
import java.util.Optional;
import org.depesche.extract.clauses.Clause;
import org.depesche.extract.clauses.ClauseRelation;
import org.depesche.extract.clauses.Phrase;
import org.depesche.extract.clauses.PhraseFunction;
import org.depesche.extract.clauses.Predicate;
import org.depesche.extract.lexicon.AttributionWords.Kind;
import org.depesche.extract.lexicon.WordClass;

/** Whom <i>I</i> and <i>we</i> stand for: whoever says the clause that they stand in, or said the sentence before. */
final class FirstPerson {
    private final SentenceContext context;
    private final Parties parties;

    FirstPerson(SentenceContext context, Parties parties) {
        this.context = context;
        this.parties = parties;
    }

    /** Whether the phrase is such a pronoun. */
    boolean is(Phrase phrase) {
        return context.functionWords().is(context.lower(phrase.head()), WordClass.FIRST_PERSON);
    }

    /** Whoever speaks; empty where the text does not say. */
    List<Filler> speakers(Phrase pronoun) {
        Optional<Clause> clause = Optional.of(context.tree().clauses().get(pronoun.clause()));
        while (clause.isPresent()) {
            Optional<Clause> parent = context.tree().parent(clause.get());
            if (clause.get().relation() == ClauseRelation.QUOTE && parent.isPresent()) {
                return reporters(parent.get());
            }
            clause = parent;
        }
        return context.carried().stream()
                .limit(1)
                .map(speaker -> new Filler(speaker.actor(), pronoun.first(), pronoun.end(), "first person"))
                .toList();
    }

    private List<Filler> reporters(Clause clause) {
        Optional<Predicate> verb = clause.predicate();
        if (verb.isEmpty()
                || !context.language().attribution().is(Kind.VERB, verb.get().lemma())) {
            return List.of();
        }
        for (Phrase phrase : clause.phrases()) {
            if (phrase.function() == PhraseFunction.SUBJECT && !is(phrase)) {
                return parties.of(phrase).stream()
                        .map(f -> f.by("first person"))
                        .toList();
            }
        }
        return List.of();
    }
}
