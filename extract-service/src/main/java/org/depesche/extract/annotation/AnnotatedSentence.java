package org.depesche.extract.annotation;

import java.util.List;
import org.depesche.extract.actors.ActorMention;
import org.depesche.extract.morphology.TaggedSentence;
import org.depesche.extract.places.PlaceMention;
import org.depesche.extract.time.TimeMention;

/**
 * A tagged sentence with everything that was recognised in it. A name of a country or city may be an actor and a place at
 * once; the grammar of the clause decides which counts.
 *
 * @param tagged the words
 * @param actors actor mentions in text order, not overlapping
 * @param places place mentions in text order, not overlapping
 * @param times time expressions in text order, not overlapping
 */
public record AnnotatedSentence(
        TaggedSentence tagged, List<ActorMention> actors, List<PlaceMention> places, List<TimeMention> times) {
    public AnnotatedSentence {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        times = List.copyOf(times);
    }
}
