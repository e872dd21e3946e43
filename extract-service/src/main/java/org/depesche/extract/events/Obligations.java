package org.depesche.extract.events;

import java.util.List;
import java.util.Optional;
import org.depesche.extract.actors.ActorKind;
import org.depesche.extract.clauses.Clause;
import org.depesche.extract.clauses.ClauseRelation;
import org.depesche.extract.clauses.Predicate;
import org.depesche.extract.lexicon.AttributionWords;
import org.depesche.extract.lexicon.Frame;
import org.depesche.extract.lexicon.WordClass;

/** What somebody says that somebody else must do is a demand, and no deed: <i>„Russland muss abziehen“, sagte Kuleba</i>. */
final class Obligations {
    private static final int SCORE = 100;

    private final SentenceContext context;
    private final Parties parties;
    private final Optional<Frame> demand;

    Obligations(SentenceContext context, Parties parties) {
        this.context = context;
        this.parties = parties;
        this.demand = context.language().frame("demand");
    }

    /** The demand that the clause is, if its sentence names who makes it and towards whom. */
    Optional<Candidate> read(Clause clause, Predicate predicate) {
        boolean said = clause.relation() == ClauseRelation.QUOTE || clause.relation() == ClauseRelation.COMPLEMENT;
        if (demand.isEmpty() || !said || predicate.passive() || !obliges(predicate)) {
            return Optional.empty();
        }
        Optional<Clause> saying = context.tree().parent(clause).filter(this::isSaying);
        List<Filler> speakers = saying.map(this::subjects).orElse(List.of());
        List<Filler> obliged = subjects(clause);
        if (speakers.isEmpty() || obliged.isEmpty() || own(speakers, obliged)) {
            return Optional.empty();
        }
        int verb = saying.get().predicate().orElseThrow().verb();
        return Optional.of(new Candidate(
                demand.get(),
                saying.get().index(),
                verb,
                verb + 1,
                -1,
                speakers,
                obliged,
                -1,
                -1,
                true,
                Factuality.ASSERTED,
                false,
                SCORE));
    }

    /** Whether a modal of obligation goes with a verb that says what is to be done. */
    private boolean obliges(Predicate predicate) {
        return predicate.finite() >= 0
                && predicate.finite() != predicate.verb()
                && context.functionWords().is(context.lower(predicate.finite()), WordClass.OBLIGATION)
                && !context.functionWords().is(context.lower(predicate.verb()), WordClass.AUX_INFINITIVE);
    }

    private boolean isSaying(Clause clause) {
        return clause.predicate()
                .filter(p -> context.language().attribution().is(AttributionWords.Kind.VERB, p.lemma()))
                .isPresent();
    }

    private List<Filler> subjects(Clause clause) {
        return clause.subject().map(parties::of).orElse(List.of());
    }

    /** What one says of oneself or one's own state is a plan. */
    private static boolean own(List<Filler> speakers, List<Filler> obliged) {
        return obliged.stream().anyMatch(o -> speakers.stream().anyMatch(s -> isSame(s, o)));
    }

    private static boolean isSame(Filler speaker, Filler other) {
        boolean state = other.actor().kind() == ActorKind.STATE
                && speaker.actor().country().equals(other.actor().country());
        return state || speaker.actor().id().equals(other.actor().id());
    }
}
