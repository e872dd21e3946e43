package org.depesche.extract.events;

import java.util.Optional;
import org.depesche.extract.clauses.Clause;
import org.depesche.extract.clauses.ClauseRelation;
import org.depesche.extract.clauses.Phrase;
import org.depesche.extract.clauses.PhraseFunction;
import org.depesche.extract.lexicon.WordClass;
import org.depesche.extract.places.PlaceMention;

/**
 * Where an event takes place: the narrowest place in a locative phrase of its clause, or right behind its noun. What is merely said
 * or demanded of somebody has no place of its own.
 */
public final class EventPlaces {
    private final SentenceContext context;

    /** Reads the places of a sentence. */
    public EventPlaces(SentenceContext context) {
        this.context = context;
    }

    /** The place of the event, where the sentence says. */
    public Optional<EventPlace> of(Candidate event) {
        if (event.frame().type().quadClass() == QuadClass.VERBAL_CONFLICT
                || event.frame().type() == EventType.SUPPORT) {
            return Optional.empty();
        }
        Clause clause = context.tree().clauses().get(event.clause());
        PlaceMention best = null;
        for (Phrase phrase : clause.phrases()) {
            Optional<PlaceMention> place = event.noun() < 0 || event.carried() || isBehind(phrase, event)
                    ? located(phrase, event)
                    : Optional.empty();
            if (place.isPresent()
                    && (best == null
                            || place.get().place().kind().compareTo(best.place().kind()) < 0)) {
                best = place.get();
            }
        }
        if (best == null && event.noun() < 0) {
            best = visited(event).orElse(null);
        }
        if (best == null && clause.relation() == ClauseRelation.RELATIVE) {
            best = atAntecedent(clause).orElse(null);
        }
        return Optional.ofNullable(best).map(this::toPlace);
    }

    private boolean isBehind(Phrase phrase, Candidate event) {
        return phrase.first() > event.first() && phrase.index() - event.noun() <= 4;
    }

    private Optional<PlaceMention> located(Phrase phrase, Candidate event) {
        boolean locative = phrase.function() == PhraseFunction.PREPOSITIONAL
                && context.functionWords().is(phrase.preposition(), WordClass.LOCATIVE);
        if (!locative || insideAnotherNoun(phrase, event)) {
            return Optional.empty();
        }
        return context.placeAt(phrase.head()).or(() -> context.placeAt(phrase.end() - 1));
    }

    /** Inside the words for a party the place belongs to the party. */
    private boolean insideAnotherNoun(Phrase phrase, Candidate event) {
        boolean meeting = event.frame().type() == EventType.CONSULT;
        return event.parties().stream()
                .anyMatch(f -> f.first() < phrase.first() && f.end() >= phrase.end()
                        || !meeting && f.rule().isEmpty() && f.first() <= phrase.head() && phrase.head() < f.end());
    }

    /** The object of a visit is its place. */
    private Optional<PlaceMention> visited(Candidate event) {
        if (!event.frame().mode().filter(m -> m == EventMode.VISIT).isPresent()) {
            return Optional.empty();
        }
        for (Filler filler : event.b()) {
            Optional<PlaceMention> place = context.placeAt(filler.end() - 1);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /** <i>nach Washington, wo er … sprach</i>. */
    private Optional<PlaceMention> atAntecedent(Clause clause) {
        boolean where = "place".equals(context.functionWords().value(clause.opener(), WordClass.RELATIVE));
        if (!where || clause.antecedent() < 0) {
            return Optional.empty();
        }
        return context.placeAt(context.tree().phrases().get(clause.antecedent()).head());
    }

    private EventPlace toPlace(PlaceMention mention) {
        return new EventPlace(mention.place(), context.start(mention.first()), context.end(mention.end()));
    }
}
