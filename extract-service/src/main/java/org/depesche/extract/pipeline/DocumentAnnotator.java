package org.depesche.extract.pipeline;

import java.util.List;
import org.depesche.extract.annotation.AnnotatedSentence;

/** Everything before the events: sentences, words, actors, places, times. */
interface DocumentAnnotator {
    /** The document's sentences in reading order. */
    List<AnnotatedSentence> annotate(SourceDocument document);
}
