package org.depesche.extract.events;

import java.util.List;
import java.util.Set;
import org.depesche.extract.actors.ActorKind;
import org.depesche.extract.clauses.Clause;
import org.depesche.extract.clauses.Phrase;
import org.depesche.extract.clauses.PhraseFunction;
import org.depesche.extract.clauses.Predicate;
import org.depesche.extract.lexicon.WordClass;

/** Whoever acts on the occasion of talks that name only the other side takes part in them: <i>X sagte nach einem Treffen mit Y</i>. */
final class Occasions {
    /** Talks of one side with another; who speaks at a conference need not be of those who hold it. */
    private static final Set<String> FRAMES = Set.of("meet", "talk", "negotiate", "call", "visit", "host");

    private static final String PRESS = "JRN";

    private final SentenceContext context;
    private final Parties parties;
    private final Subjects subjects;

    Occasions(SentenceContext context, Parties parties) {
        this.context = context;
        this.parties = parties;
        this.subjects = new Subjects(context, parties);
    }

    /** The candidate with the subject of its clause as a party, where it lacks one and stands as an adjunct of that clause. */
    Candidate complete(Candidate candidate, Phrase noun) {
        boolean adjunct = noun.function() == PhraseFunction.PREPOSITIONAL
                && context.functionWords().is(noun.preposition(), WordClass.OCCASION);
        if (candidate.isComplete()
                || !adjunct
                || !FRAMES.contains(candidate.frame().name())
                || isInterview(candidate)) {
            return candidate;
        }
        if (candidate.b().isEmpty() && candidate.a().isEmpty()) {
            return amongThemselves(candidate, noun);
        }
        List<Filler> subject = subject(context.tree().clauses().get(noun.clause())).stream()
                .filter(f -> candidate.parties().stream()
                        .noneMatch(p -> p.actor().id().equals(f.actor().id())))
                .map(f -> f.by("occasion"))
                .toList();
        if (subject.isEmpty()) {
            return candidate;
        }
        return candidate.a().isEmpty() ? candidate.withA(subject) : candidate.withB(subject);
    }

    /** <i>Bei einem Telefonat einigten sich X und Y</i>, <i>bot X bei dem Gespräch Y an</i>: those of whom the clause tells. */
    private Candidate amongThemselves(Candidate candidate, Phrase noun) {
        boolean during = "during".equals(context.functionWords().value(noun.preposition(), WordClass.OCCASION));
        Clause clause = context.tree().clauses().get(noun.clause());
        if (!during || candidate.frame().name().equals("visit")) {
            return candidate;
        }
        List<Filler> subject = subject(clause).stream()
                .filter(Occasions::canTalk)
                .map(s -> s.by("occasion"))
                .toList();
        Candidate alone = candidate.withA(subject);
        if (subject.isEmpty() || alone.isComplete()) {
            return alone;
        }
        for (Phrase phrase : clause.phrases()) {
            boolean object =
                    phrase.function() == PhraseFunction.OBJECT || phrase.function() == PhraseFunction.INDIRECT_OBJECT;
            List<Filler> other = object && phrase.coordinatedWith() < 0
                    ? parties.of(phrase).stream().filter(Occasions::canTalk).toList()
                    : List.of();
            if (!other.isEmpty()) {
                return alone.withB(other.stream().map(o -> o.by("occasion")).toList());
            }
        }
        return candidate;
    }

    private static boolean canTalk(Filler filler) {
        return filler.actor().kind() == ActorKind.PERSON || filler.actor().kind() == ActorKind.STATE;
    }

    private static boolean isInterview(Candidate candidate) {
        return candidate.parties().stream().anyMatch(f -> f.actor().sectors().contains(PRESS));
    }

    private List<Filler> subject(Clause clause) {
        if (clause.predicate().map(Predicate::passive).orElse(true)) {
            return List.of();
        }
        return clause.subject().map(parties::of).orElseGet(() -> subjects.inferred(clause));
    }
}
