package org.depesche.query.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.depesche.v1.Decision;
import org.depesche.v1.Event;
import org.depesche.v1.Extraction;
import org.depesche.v1.Mention;
import org.depesche.v1.Sentence;
import org.depesche.v1.SentenceExplanation;
import org.depesche.v1.TextSpan;

/**
 * What was read in a text.
 *
 * @param language name of its language
 * @param published day that its dates were resolved against, in words; empty where none is known
 * @param version version of the extractor
 * @param sentences sentence by sentence
 * @param events its events
 */
public record ExtractionView(
        String language, String published, String version, List<Line> sentences, List<EventView> events) {
    /** The extraction for people. */
    public static ExtractionView of(Extraction extraction) {
        Map<Integer, List<Decision>> decisions = extraction.getExplanationsList().stream()
                .collect(Collectors.toMap(
                        SentenceExplanation::getSentence, SentenceExplanation::getDecisionsList, (one, other) -> one));
        return new ExtractionView(
                Words.language(extraction.getLanguage()),
                Words.date(extraction.getPublished().getValue()),
                extraction.getExtractorVersion(),
                extraction.getSentencesList().stream()
                        .map(sentence ->
                                line(sentence, extraction, decisions.getOrDefault(sentence.getIndex(), List.of())))
                        .toList(),
                extraction.getEventsList().stream().map(EventView::of).toList());
    }

    private static Line line(Sentence sentence, Extraction extraction, List<Decision> decisions) {
        List<Told> told = new ArrayList<>();
        for (Event event : extraction.getEventsList()) {
            for (Mention mention : event.getMentionsList()) {
                if (mention.getSentence().getIndex() == sentence.getIndex()) {
                    told.add(new Told(EventView.of(event), MentionView.of(mention)));
                }
            }
        }
        return new Line(
                sentence.getText(),
                sentence.getLanguage(),
                told,
                decisions.stream()
                        .map(decision -> step(decision, extraction.getText()))
                        .toList());
    }

    private static Step step(Decision decision, String text) {
        return new Step(
                decision.getStep(),
                decision.getRule(),
                slice(text, decision.getSpan()),
                decision.getOutcome(),
                decision.getDropped());
    }

    private static String slice(String text, TextSpan span) {
        int length = text.codePointCount(0, text.length());
        return span.getStart() < 0 || span.getEnd() > length || span.getStart() >= span.getEnd()
                ? ""
                : text.substring(
                        text.offsetByCodePoints(0, span.getStart()), text.offsetByCodePoints(0, span.getEnd()));
    }

    /**
     * A sentence.
     *
     * @param text as it stands
     * @param languageTag BCP 47
     * @param told the events that it tells of
     * @param steps how they were found
     */
    public record Line(String text, String languageTag, List<Told> told, List<Step> steps) {}

    /**
     * An event that a sentence tells of.
     *
     * @param event who does what to whom, when and where
     * @param mention the sentence with its marks
     */
    public record Told(EventView event, MentionView mention) {}

    /**
     * A step of the engine.
     *
     * @param step the part of the engine
     * @param rule the rule
     * @param words the words that it is about
     * @param outcome what it came to
     * @param dropped whether it dropped a candidate
     */
    public record Step(String step, String rule, String words, String outcome, boolean dropped) {}
}
