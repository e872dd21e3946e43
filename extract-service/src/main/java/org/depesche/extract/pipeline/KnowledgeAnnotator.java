package org.depesche.extract.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.depesche.extract.actors.ActorMention;
import org.depesche.extract.actors.ActorRecognizer;
import org.depesche.extract.annotation.AnnotatedSentence;
import org.depesche.extract.knowledge.KnowledgeBase;
import org.depesche.extract.morphology.Morphology;
import org.depesche.extract.morphology.TaggedSentence;
import org.depesche.extract.places.PlaceMention;
import org.depesche.extract.places.PlaceRecognizer;
import org.depesche.extract.segmentation.Segmenter;
import org.depesche.extract.segmentation.Sentence;
import org.depesche.extract.time.TimeMention;
import org.depesche.extract.time.TimeRecognizer;

/** Sentences and words, actors, places and times of a document; what is in one language is read together. */
final class KnowledgeAnnotator implements DocumentAnnotator {
    private final Segmenter segmenter = new Segmenter();
    private final Morphology morphology = new Morphology();
    private final TimeRecognizer times = new TimeRecognizer();
    private final ActorRecognizer actors;
    private final PlaceRecognizer places;

    KnowledgeAnnotator(KnowledgeBase base) {
        this.actors = new ActorRecognizer(base);
        this.places = new PlaceRecognizer(base);
    }

    @Override
    public List<AnnotatedSentence> annotate(SourceDocument document) {
        List<Sentence> sentences = segmenter.sentences(document.text(), document.blocks());
        Map<String, List<TaggedSentence>> byLanguage = sentences.stream()
                .map(morphology::tag)
                .collect(Collectors.groupingBy(t -> t.sentence().language(), LinkedHashMap::new, Collectors.toList()));
        List<AnnotatedSentence> annotated = new ArrayList<>(sentences.size());
        byLanguage.forEach((language, tagged) -> annotate(document, language, tagged, annotated));
        annotated.sort(
                (a, b) -> a.tagged().sentence().index() - b.tagged().sentence().index());
        return annotated;
    }

    private void annotate(
            SourceDocument document, String language, List<TaggedSentence> tagged, List<AnnotatedSentence> annotated) {
        List<List<ActorMention>> actorMentions = actors.annotate(tagged, language, document.published());
        List<List<PlaceMention>> placeMentions = places.annotate(tagged, language, actorMentions);
        List<List<TimeMention>> timeMentions =
                times.annotate(tagged, document.published()).mentions();
        for (int i = 0; i < tagged.size(); i++) {
            annotated.add(new AnnotatedSentence(
                    tagged.get(i), actorMentions.get(i), placeMentions.get(i), timeMentions.get(i)));
        }
    }
}
