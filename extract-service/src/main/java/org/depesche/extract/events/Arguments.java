package org.depesche.extract.events;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.depesche.extract.clauses.Clause;
import org.depesche.extract.clauses.ClauseRelation;
import org.depesche.extract.clauses.Phrase;
import org.depesche.extract.clauses.PhraseFunction;
import org.depesche.extract.clauses.Predicate;
import org.depesche.extract.lexicon.Slot;
import org.depesche.extract.lexicon.SlotFunction;
import org.depesche.extract.lexicon.SlotFunction.Kind;
import org.depesche.extract.lexicon.SlotPattern;
import org.depesche.extract.lexicon.WordClass;

/** Phrases of a clause by the function that they have in the active clause: the passive is undone here. */
final class Arguments {
    private final SentenceContext context;
    private final Clause clause;
    private final Predicate predicate;
    /** What was asked before: all units of a verb ask for the same few functions. */
    private final Map<Kind, List<Phrase>> byKind = new EnumMap<>(Kind.class);

    private final Map<String, List<Phrase>> byPreposition = new HashMap<>();
    private final Optional<Clause> complement;
    private final Optional<Clause> infinitive;

    Arguments(SentenceContext context, Clause clause, Predicate predicate) {
        this.context = context;
        this.clause = clause;
        this.predicate = predicate;
        this.complement = firstChild(Arguments::isComplement);
        this.infinitive = firstChild(this::isInfinitive);
        for (Phrase phrase : clause.phrases()) {
            if (phrase.coordinatedWith() < 0 && phrase.function() == PhraseFunction.PREPOSITIONAL) {
                byPreposition
                        .computeIfAbsent(phrase.preposition(), p -> new ArrayList<>())
                        .add(phrase);
            }
        }
        addBehindParticle();
    }

    /** <i>be om hjelp</i>, <i>open for talks</i>: what a construction calls a preposition may be read as the verb's particle. */
    private void addBehindParticle() {
        String particle = particle();
        for (Phrase phrase : clause.phrases()) {
            boolean behind = phrase.coordinatedWith() < 0
                    && phrase.function() == PhraseFunction.OBJECT
                    && phrase.first() > 0
                    && context.lower(phrase.first() - 1).equals(particle);
            if (behind) {
                byPreposition.computeIfAbsent(particle, p -> new ArrayList<>()).addFirst(phrase);
            }
        }
    }

    private String particle() {
        String particle = predicate.lemma().substring(predicate.lemma().lastIndexOf(' ') + 1);
        boolean free = particle.length() < predicate.lemma().length()
                && context.functionWords().is(particle, WordClass.PREPOSITION);
        return free ? particle : "";
    }

    private Optional<Clause> firstChild(java.util.function.Predicate<Clause> kind) {
        for (Clause child : context.children(clause)) {
            if (kind.test(child)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    Clause clause() {
        return clause;
    }

    /** Phrases with that function in the active clause, likeliest first. */
    List<Phrase> with(Kind kind, String preposition) {
        if (kind == Kind.PREPOSITION) {
            return byPreposition.getOrDefault(preposition, List.of());
        }
        List<Phrase> known = byKind.get(kind);
        if (known == null) {
            known = read(kind);
            byKind.put(kind, known);
        }
        return known;
    }

    private List<Phrase> read(Kind kind) {
        return switch (kind) {
            case SUBJECT -> predicate.passive() ? agents() : functions(PhraseFunction.SUBJECT);
            case OBJECT -> objects();
            case INDIRECT_OBJECT -> indirectObjects();
            case GENITIVE_OBJECT -> functions(PhraseFunction.GENITIVE_OBJECT);
            case PREDICATIVE -> functions(PhraseFunction.PREDICATIVE);
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
        return objects.stream().anyMatch(byPreposition.getOrDefault(particle(), List.of())::contains)
                ? Stream.concat(objects.stream(), functions(PhraseFunction.INDIRECT_OBJECT).stream())
                        .toList()
                : objects;
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

    /** Complement clause of the predicate. */
    Optional<Clause> complement() {
        return complement;
    }

    private static boolean isComplement(Clause child) {
        return child.relation() == ClauseRelation.COMPLEMENT || child.relation() == ClauseRelation.QUOTE;
    }

    /** Infinitive clause of the predicate: <i>zu</i>, <i>å</i>, <i>to</i>, <i>for å</i>, and of <i>for doing</i> in English. */
    Optional<Clause> infinitive() {
        return infinitive;
    }

    private boolean isInfinitive(Clause child) {
        return child.relation() == ClauseRelation.INFINITIVE
                || child.relation() == ClauseRelation.PURPOSE && child.opener().equals("for")
                || child.relation() == ClauseRelation.PARTICIPIAL
                        && context.language().grammar().gerund()
                        && child.antecedent() < 0
                        && isGoverned(child);
    }

    /** Whether the clause may have something for every slot that must be filled: others need not be tried. */
    boolean mayFill(List<SlotPattern> patterns) {
        for (SlotPattern pattern : patterns) {
            if (pattern.required() && !mayFill(pattern, patterns)) {
                return false;
            }
        }
        return true;
    }

    private boolean mayFill(SlotPattern pattern, List<SlotPattern> patterns) {
        boolean content = pattern.slot() == Slot.O || pattern.slot() == Slot.C;
        for (SlotFunction function : pattern.functions()) {
            if (mayHoldPhrase(pattern.slot(), function) || mayHoldClause(function)) {
                return true;
            }
        }
        for (int i = 0; content && i < patterns.size(); i++) { // a clause in one of them is the content of the unit
            for (SlotFunction function : patterns.get(i).functions()) {
                if (mayHoldClause(function)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean mayHoldPhrase(Slot slot, SlotFunction function) {
        return switch (function.kind()) {
            case THAT_CLAUSE, INFINITIVE -> false;
            case BETWEEN, OF -> true;
            case SUBJECT ->
                slot == Slot.A || slot == Slot.B || !with(Kind.SUBJECT, "").isEmpty();
            default -> !with(function.kind(), function.preposition()).isEmpty();
        };
    }

    private boolean mayHoldClause(SlotFunction function) {
        return switch (function.kind()) {
            case THAT_CLAUSE -> complement.isPresent();
            case INFINITIVE -> infinitive.isPresent();
            case PREPOSITION -> governed(function.preposition()).isPresent();
            case OF -> true;
            default -> false;
        };
    }

    /** <i>denied having met him</i>, but not <i>killing two</i> behind a comma or <i>After meeting him</i> before the verb. */
    private boolean isGoverned(Clause participial) {
        return participial.first() > predicate.verb()
                && !context.lower(participial.first() - 1).equals(",");
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
