package org.depesche.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.extract.clauses.Clause;
import org.depesche.extract.clauses.ClauseRelation;
import org.depesche.extract.clauses.Phrase;
import org.depesche.extract.clauses.PhraseFunction;
import org.depesche.extract.clauses.Predicate;
import org.depesche.extract.lexicon.SlotFunction.Kind;
import org.depesche.extract.lexicon.WordClass;

/** Phrases of a clause by the function that they have in the active clause: the passive is undone here. */
final class Arguments {
    private final SentenceContext context;
    private final Clause clause;
    private final Predicate predicate;

    Arguments(SentenceContext context, Clause clause, Predicate predicate) {
        this.context = context;
        this.clause = clause;
        this.predicate = predicate;
    }

    Clause clause() {
        return clause;
    }

    /** Phrases with that function in the active clause, likeliest first. */
    List<Phrase> with(Kind kind, String preposition) {
        return switch (kind) {
            case SUBJECT -> predicate.passive() ? agents() : functions(PhraseFunction.SUBJECT);
            case OBJECT -> objects();
            case INDIRECT_OBJECT -> indirectObjects();
            case GENITIVE_OBJECT -> functions(PhraseFunction.GENITIVE_OBJECT);
            case PREDICATIVE -> functions(PhraseFunction.PREDICATIVE);
            case PREPOSITION -> prepositional(preposition);
            default -> List.of();
        };
    }

    private List<Phrase> functions(PhraseFunction function) {
        List<Phrase> found = new ArrayList<>();
        for (Phrase phrase : clause.phrases()) {
            if (phrase.function() == function && phrase.coordinatedWith() < 0) {
                found.add(phrase);
            }
        }
        return found;
    }

    private List<Phrase> agents() {
        List<Phrase> agents = new ArrayList<>();
        for (Phrase phrase : clause.phrases()) {
            boolean agent = phrase.function() == PhraseFunction.PREPOSITIONAL
                    && phrase.coordinatedWith() < 0
                    && context.functionWords().is(phrase.preposition(), WordClass.AGENT);
            if (agent && !isOwnerOfSubject(phrase)) {
                agents.add(phrase);
            }
        }
        return agents;
    }

    /** <i>das Dach von Haus A wurde …</i>: before the verb and right behind the subject it is an attribute. */
    private boolean isOwnerOfSubject(Phrase phrase) {
        if (phrase.attachedTo() < 0 || !context.functionWords().is(phrase.preposition(), WordClass.OWNER)) {
            return false;
        }
        Phrase left = context.tree().phrases().get(phrase.attachedTo());
        return left.function() == PhraseFunction.SUBJECT
                && predicate.finite() >= 0
                && phrase.first() < predicate.finite();
    }

    private List<Phrase> objects() {
        List<Phrase> objects = functions(PhraseFunction.OBJECT);
        if (predicate.passive()) {
            boolean subjectReceives =
                    !objects.isEmpty() && !context.language().grammar().caseMarking();
            List<Phrase> subjects = subjectReceives ? objects : new ArrayList<>(functions(PhraseFunction.SUBJECT));
            if (subjects.isEmpty() && clause.antecedent() >= 0 && clause.relation() == ClauseRelation.PARTICIPIAL) {
                return List.of(context.tree().phrases().get(clause.antecedent()));
            }
            if (subjects.isEmpty() && clause.relation() == ClauseRelation.COORDINATE) {
                return sharedSubject();
            }
            return subjects;
        }
        if (objects.isEmpty()) {
            return functions(PhraseFunction.INDIRECT_OBJECT).stream()
                    .filter(Phrase::mayBeAccusative)
                    .toList();
        }
        return objects;
    }

    /** <i>wurde entführt und getötet</i>: the subject of the passive clause before. */
    private List<Phrase> sharedSubject() {
        return context.tree()
                .parent(clause)
                .filter(p -> p.predicate().map(Predicate::passive).orElse(false))
                .map(p -> p.phrases().stream()
                        .filter(s -> s.function() == PhraseFunction.SUBJECT && s.coordinatedWith() < 0)
                        .toList())
                .orElse(List.of());
    }

    private List<Phrase> indirectObjects() {
        List<Phrase> found = functions(PhraseFunction.INDIRECT_OBJECT);
        if (!found.isEmpty()) {
            return found;
        }
        List<Phrase> objects = functions(PhraseFunction.OBJECT);
        if (predicate.passive()) {
            return objects.isEmpty() ? List.of() : functions(PhraseFunction.SUBJECT);
        }
        return objects.stream().filter(Phrase::mayBeDative).toList();
    }

    private List<Phrase> prepositional(String preposition) {
        List<Phrase> found = new ArrayList<>();
        for (Phrase phrase : clause.phrases()) {
            boolean fits = phrase.preposition().equals(preposition)
                    && phrase.coordinatedWith() < 0
                    && phrase.function() == PhraseFunction.PREPOSITIONAL;
            if (fits) {
                found.add(phrase);
            }
        }
        return found;
    }

    /** Complement clause of the predicate. */
    Optional<Clause> complement() {
        return context.children(clause).stream()
                .filter(c -> c.relation() == ClauseRelation.COMPLEMENT || c.relation() == ClauseRelation.QUOTE)
                .findFirst();
    }

    /** Infinitive clause of the predicate: <i>zu</i>, <i>å</i>, <i>to</i>, <i>for å</i>, and of <i>for doing</i> in English. */
    Optional<Clause> infinitive() {
        return context.children(clause).stream()
                .filter(c -> c.relation() == ClauseRelation.INFINITIVE
                        || c.relation() == ClauseRelation.PURPOSE && c.opener().equals("for")
                        || c.relation() == ClauseRelation.PARTICIPIAL
                                && context.language().grammar().gerund()
                                && c.antecedent() < 0)
                .findFirst();
    }

    /** The clause that a preposition governs: <i>for å ha levert</i>, <i>mot at</i>, <i>of having</i>. */
    Optional<Clause> governed(String preposition) {
        for (Clause child : context.children(clause)) {
            boolean kind = child.relation() == ClauseRelation.INFINITIVE
                    || child.relation() == ClauseRelation.PURPOSE
                    || child.relation() == ClauseRelation.COMPLEMENT
                    || child.relation() == ClauseRelation.PARTICIPIAL;
            boolean before =
                    child.first() > 0 && context.lower(child.first() - 1).equals(preposition);
            if (kind && (child.opener().equals(preposition) || before)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }
}
