package org.depesche.extract.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.depesche.extract.time.DocumentTimes;
import org.depesche.extract.time.InferredDate;
import org.depesche.extract.time.TimeMention;
import org.depesche.extract.time.TimeRecognizer;

/** Sentences and words, actors, places and times of a document; what is in one language is read together. */
final class KnowledgeAnnotator implements DocumentAnnotator {
    private final Segmenter segmenter = new Segmenter();
    private final Morphology morphology = new Morphology();
    private final ActorRecognizer actors;
    private final PlaceRecognizer places;
    private final TimeRecognizer times = new TimeRecognizer();

    KnowledgeAnnotator(KnowledgeBase base) {
        this.actors = new ActorRecognizer(base);
        this.places = new PlaceRecognizer(base);
    }

    @Override
    public AnnotatedDocument annotate(SourceDocument document) {
        List<TaggedSentence> tagged = segmenter.sentences(document.text(), document.blocks()).stream()
                .map(morphology::tag)
                .toList();
        DocumentTimes found = times.annotate(tagged, document.published());
        Map<String, List<TaggedSentence>> byLanguage = tagged.stream()
                .collect(Collectors.groupingBy(t -> t.sentence().language(), LinkedHashMap::new, Collectors.toList()));
        List<AnnotatedSentence> annotated = new ArrayList<>(tagged.size());
        byLanguage.forEach((language, sentences) -> annotate(document, language, sentences, found, annotated));
        annotated.sort(Comparator.comparingInt(s -> s.tagged().sentence().index()));
        Optional<LocalDate> published =
                document.published().or(() -> found.inferred().map(InferredDate::date));
        return new AnnotatedDocument(annotated, published, found.inferred().isPresent());
    }

    private void annotate(
            SourceDocument document,
            String language,
            List<TaggedSentence> tagged,
            DocumentTimes found,
            List<AnnotatedSentence> annotated) {
        List<List<ActorMention>> actorMentions = actors.annotate(tagged, language, document.published());
        List<List<PlaceMention>> placeMentions = places.annotate(tagged, language, actorMentions);
        for (int i = 0; i < tagged.size(); i++) {
            List<TimeMention> timeMentions =
                    found.mentions().get(tagged.get(i).sentence().index());
            annotated.add(
                    new AnnotatedSentence(tagged.get(i), actorMentions.get(i), placeMentions.get(i), timeMentions));
        }
    }
}
