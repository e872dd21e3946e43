package org.depesche.extract.factuality;

import java.util.Optional;
import org.depesche.extract.clauses.Clause;
import org.depesche.extract.clauses.ClauseRelation;
import org.depesche.extract.clauses.Phrase;
import org.depesche.extract.clauses.PhraseFunction;
import org.depesche.extract.clauses.Predicate;
import org.depesche.extract.events.Candidate;
import org.depesche.extract.events.Factuality;
import org.depesche.extract.events.SentenceContext;
import org.depesche.extract.lexicon.FactualityWords;
import org.depesche.extract.lexicon.FactualityWords.Kind;

/**
 * Reads the factuality of an event off the clause that tells it, the clauses that embed it and, for nouns, the words around the
 * noun. Of several signs the strongest counts: negated, possible, planned, asserted. Reported speech changes nothing: somebody
 * asserts it.
 */
public final class FactualityReader {
    private static final int DEEPEST = 5;

    private final SentenceContext context;
    private final FactualityWords words;
    private final ClauseSigns signs;

    /** Reads the events of a sentence. */
    public FactualityReader(SentenceContext context) {
        this.context = context;
        this.words = context.language().factuality();
        this.signs = new ClauseSigns(context);
    }

    /** The factuality of the event. */
    public Factuality of(Candidate event) {
        Factuality value = event.effect();
        Clause clause = context.tree().clauses().get(event.clause());
        if (event.noun() >= 0) {
            Phrase noun = context.tree().phrases().get(event.noun());
            value = stronger(value, ofNoun(noun));
            if (!event.carried()) {
                return isArgument(noun) ? stronger(value, ofClause(clause, 0, true)) : value;
            }
        }
        return stronger(value, ofClause(clause, 0, false));
    }

    /** What a verb's clause would say of the event if it were not negated; empty where it is not, or where the event is a noun's. */
    public Optional<Factuality> affirmed(Candidate event) {
        Clause clause = context.tree().clauses().get(event.clause());
        boolean negated = (event.noun() < 0 || event.carried()) && signs.of(clause) == Factuality.NEGATED;
        return negated ? Optional.of(signs.affirmed(clause)).filter(f -> f != Factuality.NEGATED) : Optional.empty();
    }

    /** Whether the clause of the event, or what embeds it, says that it lies ahead, whoever doubts it. */
    public boolean isAhead(Candidate event) {
        Clause clause = context.tree().clauses().get(event.clause());
        return signs.of(clause) == Factuality.PLANNED
                || of(event) == Factuality.PLANNED
                || governorIsAhead(clause)
                || isWarning(clause);
    }

    /** <i>we will have no choice but to destroy them</i>. */
    private boolean governorIsAhead(Clause clause) {
        Clause governor = clause;
        while (governor.relation() == ClauseRelation.INFINITIVE && governor.parent() >= 0) {
            governor = context.tree().clauses().get(governor.parent());
        }
        return governor != clause && signs.affirmed(governor) == Factuality.PLANNED;
    }

    /** <i>warned that revenge awaited them</i>: what somebody warns of or threatens in a clause of its own. */
    private boolean isWarning(Clause clause) {
        boolean told = clause.relation() == ClauseRelation.COMPLEMENT || clause.relation() == ClauseRelation.QUOTE;
        return told
                && context.tree()
                        .parent(clause)
                        .flatMap(Clause::predicate)
                        .flatMap(p -> words.find(Kind.VERB, p.lemma()))
                        .filter(f -> f == Factuality.POSSIBLE || f == Factuality.PLANNED)
                        .isPresent();
    }

    /** Subjects and objects share what becomes of their verb; adjuncts do not. */
    private static boolean isArgument(Phrase noun) {
        return noun.function() == PhraseFunction.OBJECT || noun.function() == PhraseFunction.SUBJECT;
    }

    private Factuality ofNoun(Phrase noun) {
        Factuality value = Factuality.ASSERTED;
        for (int i = noun.first(); i < noun.head(); i++) {
            value = stronger(value, find(Kind.ADJECTIVE, i));
            value = stronger(value, find(Kind.NEGATION, i));
        }
        if (noun.attachedTo() >= 0) {
            Phrase governor = context.tree().phrases().get(noun.attachedTo());
            value = stronger(value, find(Kind.NOUN, governor.head()));
        }
        return value;
    }

    private Factuality ofClause(Clause clause, int depth, boolean embedded) {
        Factuality value = signs.of(clause);
        if (embedded) {
            value = stronger(value, verbValue(clause));
        }
        Optional<Clause> parent = context.tree().parent(clause);
        if (clause.relation() == ClauseRelation.CONDITIONAL) {
            return stronger(value, Factuality.POSSIBLE);
        }
        if (parent.isEmpty() || depth > DEEPEST) {
            return value;
        }
        return switch (clause.relation()) {
            case COMPLEMENT, QUOTE -> stronger(value, told(clause, parent.get()));
            case INFINITIVE ->
                stronger(value, stronger(embedding(clause, parent.get()), ofClause(parent.get(), depth + 1, false)));
            case PURPOSE -> stronger(value, ofClause(parent.get(), depth + 1, false));
            default -> value;
        };
    }

    /** What is told in a clause of its own may be more certain than what an infinitive says behind the same verb. */
    private Factuality told(Clause clause, Clause parent) {
        return nounValue(clause)
                .or(() -> parent.predicate().flatMap(p -> words.find(Kind.CLAUSE, p.lemma())))
                .orElseGet(() -> embedding(clause, parent));
    }

    private Optional<Factuality> nounValue(Clause clause) {
        return clause.antecedent() < 0
                ? Optional.empty()
                : words.find(
                        Kind.NOUN,
                        context.word(context.tree()
                                        .phrases()
                                        .get(clause.antecedent())
                                        .head())
                                .lemma());
    }

    /** <i>is to visit</i>, <i>is due to meet</i>: the verb with the word before the infinitive, or with its marker. */
    private Optional<Factuality> withMarker(Clause infinitive, Clause parent) {
        int marker = infinitive.first();
        if (infinitive.relation() != ClauseRelation.INFINITIVE
                || marker < 1
                || parent.predicate().isEmpty()) {
            return Optional.empty();
        }
        Predicate governor = parent.predicate().get();
        int last = governor.verb() == marker - 1 ? marker : marker - 1;
        return words.find(Kind.VERB, governor.lemma() + " " + context.lower(last));
    }

    /** What the word does that the clause is the content of: a verb, or the noun right before it. */
    private Factuality embedding(Clause clause, Clause parent) {
        return nounValue(clause).or(() -> withMarker(clause, parent)).orElseGet(() -> verbValue(parent));
    }

    private Factuality verbValue(Clause clause) {
        Optional<Predicate> predicate = clause.predicate();
        if (predicate.isEmpty()) {
            return Factuality.ASSERTED;
        }
        return words.find(Kind.VERB, predicate.get().lemma())
                .or(() -> predicativeValue(clause))
                .orElse(Factuality.ASSERTED);
    }

    /** <i>ist bereit, … zu</i>, <i>ist geplant</i>. */
    private Optional<Factuality> predicativeValue(Clause clause) {
        for (Phrase phrase : clause.phrases()) {
            if (phrase.function() == PhraseFunction.PREDICATIVE) {
                return words.find(Kind.ADJECTIVE, context.word(phrase.head()).lemma());
            }
        }
        return Optional.empty();
    }

    private Factuality find(Kind kind, int word) {
        return words.find(kind, context.lower(word))
                .or(() -> words.find(kind, context.word(word).lemma()))
                .orElse(Factuality.ASSERTED);
    }

    /** The stronger of two signs. */
    public static Factuality stronger(Factuality one, Factuality other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
