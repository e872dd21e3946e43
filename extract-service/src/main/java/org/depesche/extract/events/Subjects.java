package org.depesche.extract.events;

import java.util.List;
import java.util.Optional;
import org.depesche.extract.clauses.Clause;
import org.depesche.extract.clauses.ClauseRelation;
import org.depesche.extract.clauses.Phrase;
import org.depesche.extract.clauses.PhraseFunction;
import org.depesche.extract.clauses.Predicate;
import org.depesche.extract.lexicon.AttributionWords;
import org.depesche.extract.lexicon.LexicalUnit;
import org.depesche.extract.lexicon.Slot;
import org.depesche.extract.lexicon.SlotFunction;
import org.depesche.extract.lexicon.WordClass;

/** Who acts in a clause that does not say so: the subject of the clause before it, or whoever controls an infinitive. */
public final class Subjects {
    private static final int DEEPEST = 4;

    private final SentenceContext context;
    private final Parties parties;

    /** Infers the subjects of the sentence's clauses. */
    public Subjects(SentenceContext context, Parties parties) {
        this.context = context;
        this.parties = parties;
    }

    /** The actors that act in the clause although its own phrases do not say so. */
    public List<Filler> inferred(Clause clause) {
        return inferred(clause, 0);
    }

    private List<Filler> inferred(Clause clause, int depth) {
        Optional<Clause> parent = context.tree().parent(clause);
        if (parent.isEmpty() || depth > DEEPEST) {
            return List.of();
        }
        return switch (clause.relation()) {
            case COORDINATE -> subject(parent.get(), depth, "coordination");
            case INFINITIVE, PURPOSE -> controller(clause, parent.get(), depth);
            case PARTICIPIAL -> {
                List<Filler> own =
                        isGoverned(clause, parent.get()) ? controller(clause, parent.get(), depth) : List.<Filler>of();
                yield own.isEmpty() ? participial(clause, parent.get(), depth) : own;
            }
            case COMPLEMENT, RELATIVE, ADVERBIAL, CONDITIONAL, QUOTE -> sister(clause, depth);
            default -> List.of();
        };
    }

    /** A second clause under the same subordinator shares the subject of the first. */
    private List<Filler> sister(Clause clause, int depth) {
        for (int i = clause.index() - 1; i >= 0; i--) {
            Clause other = context.tree().clauses().get(i);
            if (other.parent() == clause.parent() && other.relation() == clause.relation()) {
                return subject(other, depth, "coordination");
            }
        }
        return List.of();
    }

    private List<Filler> participial(Clause clause, Clause parent, int depth) {
        if (clause.antecedent() >= 0
                && clause.predicate().map(p -> !p.passive()).orElse(false)) {
            List<Filler> own = parties.of(context.tree().phrases().get(clause.antecedent()));
            if (!own.isEmpty()) {
                return own.stream().map(f -> f.by("participle")).toList();
            }
        }
        return clause.predicate().map(Predicate::passive).orElse(true)
                ? List.of()
                : subject(parent, depth, "participle");
    }

    /** <i>accused Russia of killing two</i>: what a preposition behind the verb governs has the subject that an infinitive would have. */
    private boolean isGoverned(Clause clause, Clause parent) {
        return clause.antecedent() < 0
                && clause.first() > verb(parent) + 1
                && context.language().grammar().gerund()
                && clause.predicate().map(p -> !p.passive()).orElse(false)
                && context.functionWords().is(context.lower(clause.first() - 1), WordClass.PREPOSITION);
    }

    /** Verbs of accusing and demanding hand their object to the infinitive, all others their subject. */
    private List<Filler> controller(Clause clause, Clause parent, int depth) {
        if (clause.antecedent() >= 0 && clause.relation() == ClauseRelation.INFINITIVE) {
            List<Filler> owners = parties.owners(context.tree().phrases().get(clause.antecedent()));
            if (!owners.isEmpty()) {
                return owners.stream().map(f -> f.by("control")).toList();
            }
        }
        if (clause.relation() != ClauseRelation.PURPOSE || clause.opener().equals("for")) {
            if (controlsByObject(parent)) {
                for (Phrase phrase : parent.phrases()) {
                    boolean object = phrase.function() == PhraseFunction.OBJECT
                            || phrase.function() == PhraseFunction.INDIRECT_OBJECT;
                    if (object && !parties.of(phrase).isEmpty()) {
                        return parties.of(phrase).stream()
                                .map(f -> f.by("control"))
                                .toList();
                    }
                }
                Optional<Predicate> passive = parent.predicate().filter(Predicate::passive);
                if (passive.isPresent()) {
                    return subject(parent, depth, "control");
                }
                List<Filler> addressed = prepositionalObject(parent);
                return addressed.isEmpty() && (isSaying(parent) || !directsByInfinitive(parent))
                        ? subject(parent, depth, "control")
                        : addressed;
            }
        }
        return subject(parent, depth, "control");
    }

    /** <i>erklärte, das Ergebnis nicht anzuerkennen</i>: who says and does not demand speaks of himself. */
    private boolean isSaying(Clause parent) {
        String lemma = parent.predicate().map(Predicate::lemma).orElse("");
        return context.language().attribution().is(AttributionWords.Kind.VERB, lemma)
                && context.language().verbs(VerbWords.base(lemma)).stream()
                        .noneMatch(u -> u.frame().type() == EventType.REQUEST
                                || u.frame().type() == EventType.ACCUSE);
    }

    /** <i>called on Israel to stop</i>: a phrase that the verb's construction asks for, and not where it happens. */
    private List<Filler> prepositionalObject(Clause parent) {
        for (Phrase phrase : parent.phrases()) {
            if (phrase.function() == PhraseFunction.PREPOSITIONAL
                    && phrase.first() > verb(parent)
                    && isAddressed(parent, phrase.preposition())
                    && !parties.of(phrase).isEmpty()) {
                return parties.of(phrase).stream().map(f -> f.by("control")).toList();
            }
        }
        return List.of();
    }

    private boolean isAddressed(Clause parent, String preposition) {
        return context
                .language()
                .verbs(VerbWords.base(parent.predicate().map(Predicate::lemma).orElse("")))
                .stream()
                .filter(Subjects::isDirecting)
                .flatMap(u -> u.slots().stream())
                .filter(p -> p.slot() == Slot.B)
                .flatMap(p -> p.functions().stream())
                .anyMatch(f -> f.kind() == SlotFunction.Kind.PREPOSITION
                        && f.preposition().equals(preposition));
    }

    private static int verb(Clause clause) {
        return clause.predicate().map(Predicate::verb).orElse(-1);
    }

    private boolean controlsByObject(Clause parent) {
        if (parent.predicate().isEmpty()) {
            return false;
        }
        for (LexicalUnit unit :
                context.language().verbs(VerbWords.base(parent.predicate().get().lemma()))) {
            if (context.functionWords().is(unit.word(), WordClass.OBJECT_CONTROL)) {
                return true;
            }
            if (isDirecting(unit) && unit.slots().stream().anyMatch(p -> p.slot() == Slot.C)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the unit may say what somebody else does or is to do. */
    private static boolean isDirecting(LexicalUnit unit) {
        return switch (unit.frame().type()) {
            case ACCUSE, REQUEST, COERCE -> true;
            default -> false;
        };
    }

    /** Whether some meaning of the verb says in an infinitive what another is to do. */
    private boolean directsByInfinitive(Clause parent) {
        return context
                .language()
                .verbs(VerbWords.base(parent.predicate().orElseThrow().lemma()))
                .stream()
                .filter(Subjects::isDirecting)
                .flatMap(u -> u.slots().stream())
                .filter(p -> p.slot() == Slot.C)
                .flatMap(p -> p.functions().stream())
                .anyMatch(f -> f.kind() == SlotFunction.Kind.INFINITIVE);
    }

    private List<Filler> subject(Clause clause, int depth, String rule) {
        return clause.subject().map(parties::of).orElseGet(() -> inferred(clause, depth + 1)).stream()
                .map(f -> f.by(rule))
                .toList();
    }

    /** Whether the clause has a subject of its own. */
    public static boolean hasOwn(Clause clause) {
        return clause.phrases().stream().anyMatch(p -> p.function() == PhraseFunction.SUBJECT);
    }
}
