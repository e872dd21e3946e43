package org.depesche.extract.events;

import java.util.Optional;
import org.depesche.extract.clauses.Clause;
import org.depesche.extract.clauses.ClauseRelation;
import org.depesche.extract.clauses.Phrase;
import org.depesche.extract.clauses.PhraseFunction;
import org.depesche.extract.clauses.Predicate;
import org.depesche.extract.clauses.Tense;
import org.depesche.extract.lexicon.WordClass;
import org.depesche.extract.time.TimeMention;

/**
 * When an event takes place: a time expression of its own clause; for a noun one right behind it; else that of the clause whose
 * occasion it shares. A publication date is never guessed.
 */
public final class EventTimes {
    private final SentenceContext context;

    /** Reads the times of a sentence. */
    public EventTimes(SentenceContext context) {
        this.context = context;
    }

    /** The time of the event, where the sentence says. */
    public Optional<EventTime> of(Candidate event) {
        Clause clause = context.tree().clauses().get(event.clause());
        if (event.noun() >= 0) {
            Phrase noun = context.tree().phrases().get(event.noun());
            Optional<EventTime> own = behind(noun);
            if (own.isPresent() || !event.carried() && !isHeadOfFragment(clause, noun)) {
                return own;
            }
        }
        return inClause(clause, event.first(), "").or(() -> shared(clause, event, 0));
    }

    /** A noun headline has the times of the line. */
    private static boolean isHeadOfFragment(Clause clause, Phrase noun) {
        return clause.predicate().isEmpty() && noun.function() != PhraseFunction.PREPOSITIONAL;
    }

    private Optional<EventTime> behind(Phrase noun) {
        int end = noun.end();
        for (int i = noun.index() + 1; i < context.tree().phrases().size(); i++) {
            Phrase next = context.tree().phrases().get(i);
            boolean joined = next.first() - end <= 1
                    && next.clause() == noun.clause()
                    && !isPredicateWithin(noun.clause(), end, next.first());
            if (!joined || next.function() == PhraseFunction.OBJECT || next.function() == PhraseFunction.SUBJECT) {
                return Optional.empty();
            }
            if (next.function() == PhraseFunction.TEMPORAL) {
                return timeOf(next, "").or(Optional::empty);
            }
            end = next.end();
        }
        return Optional.empty();
    }

    /** Behind the verb a new part of the sentence begins: <i>nach dem Gespräch sagte er am Montag</i>. */
    private boolean isPredicateWithin(int clause, int first, int end) {
        return context.tree()
                .clauses()
                .get(clause)
                .predicate()
                .filter(p -> isWithin(p.finite(), first, end) || isWithin(p.verb(), first, end))
                .isPresent();
    }

    private static boolean isWithin(int word, int first, int end) {
        return first <= word && word < end;
    }

    /** The expression of the clause that stands nearest to the trigger. */
    private Optional<EventTime> inClause(Clause clause, int trigger, String rule) {
        Phrase best = null;
        for (Phrase phrase : clause.phrases()) {
            boolean time = phrase.function() == PhraseFunction.TEMPORAL
                    && timeOf(phrase, rule).isPresent();
            boolean closer = best == null || Math.abs(phrase.head() - trigger) < Math.abs(best.head() - trigger);
            if (time && closer && !datesAnotherNoun(phrase, trigger)) {
                best = phrase;
            }
        }
        return best == null ? Optional.empty() : timeOf(best, rule);
    }

    /** <i>nach dem Gipfel im Juni</i>: the date goes with the other event's noun; what is done at the summit shares it. */
    private boolean datesAnotherNoun(Phrase time, int trigger) {
        if (time.index() == 0) {
            return false;
        }
        Phrase left = context.tree().phrases().get(time.index() - 1);
        boolean event = left.end() == time.first()
                && left.head() != trigger
                && left.function() == PhraseFunction.PREPOSITIONAL
                && !goesOnDuring(left)
                && context.language()
                        .nouns()
                        .find(context.word(left.head()).lemma())
                        .isPresent();
        return event && context.mentionAt(left.head()).isEmpty();
    }

    private boolean goesOnDuring(Phrase phrase) {
        return "during".equals(context.functionWords().value(phrase.preposition(), WordClass.OCCASION));
    }

    /** A will is declared when somebody says so: the date of the statement is its date. */
    private static boolean isDeclared(Clause clause, Candidate event) {
        return event.frame().type() == EventType.AGREE
                && event.frame().a() == Role.SOURCE
                && (clause.relation() == ClauseRelation.COMPLEMENT || clause.relation() == ClauseRelation.QUOTE);
    }

    private Optional<EventTime> shared(Clause clause, Candidate event, int depth) {
        Optional<Clause> parent = context.tree().parent(clause);
        if (parent.isEmpty() || depth > 3 || !isDeclared(clause, event) && !sameTense(clause, parent.get())) {
            return Optional.empty();
        }
        boolean occasion = clause.relation() == ClauseRelation.RELATIVE && isOccasion(clause);
        boolean joined = clause.relation() == ClauseRelation.COORDINATE;
        boolean purpose =
                clause.relation() == ClauseRelation.PURPOSE || clause.relation() == ClauseRelation.PARTICIPIAL;
        boolean declared = isDeclared(clause, event);
        if (!occasion && !joined && !purpose && !declared) {
            return Optional.empty();
        }
        String rule = joined ? "coordination" : occasion ? "occasion" : declared ? "declared" : "purpose";
        return inClause(parent.get(), event.first(), rule).or(() -> shared(parent.get(), event, depth + 1));
    }

    /** <i>ein Treffen, bei dem …</i>; <i>nach Moskau, wo …</i> */
    private boolean isOccasion(Clause clause) {
        return clause.first() > 0
                && (clause.phrases().stream()
                                .anyMatch(p -> p.first() == clause.first()
                                        && !p.preposition().isEmpty())
                        || context.functionWords().value(clause.opener(), WordClass.RELATIVE) instanceof String v
                                && v.equals("place")
                        || !context.lower(clause.first()).equals(clause.opener()));
    }

    private static boolean sameTense(Clause one, Clause other) {
        Tense a = one.predicate().map(Predicate::tense).orElse(Tense.NONE);
        Tense b = other.predicate().map(Predicate::tense).orElse(Tense.NONE);
        return a == b || a == Tense.NONE || b == Tense.NONE;
    }

    private Optional<EventTime> timeOf(Phrase phrase, String rule) {
        for (TimeMention mention : context.tree().sentence().times()) {
            boolean inside = mention.first() < phrase.end() && mention.end() > phrase.first();
            if (inside
                    && mention.role() == TimeMention.Role.WHEN
                    && mention.edtf().isPresent()) {
                return Optional.of(new EventTime(
                        mention.edtf().get(),
                        context.start(mention.first()),
                        context.end(mention.end()),
                        rule.isEmpty() ? mention.rule() : rule));
            }
        }
        return Optional.empty();
    }
}
