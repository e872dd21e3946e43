package org.depesche.extract.time;

import java.util.List;
import org.depesche.extract.morphology.TaggedSentence;

/** A sentence and the time expressions found in it, not yet resolved. */
record ParsedSentence(TaggedSentence tagged, List<Atom> atoms, List<Found> found) {}
