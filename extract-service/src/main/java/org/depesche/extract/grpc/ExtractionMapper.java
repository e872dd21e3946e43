package org.depesche.extract.grpc;

import java.time.LocalDate;
import org.depesche.extract.actors.Actor;
import org.depesche.extract.actors.ActorMention;
import org.depesche.extract.annotation.AnnotatedSentence;
import org.depesche.extract.annotation.Decision;
import org.depesche.extract.morphology.Word;
import org.depesche.extract.pipeline.DocumentExtraction;
import org.depesche.extract.places.PlaceMention;
import org.depesche.extract.time.TimeMention;
import org.depesche.v1.EntityMention;
import org.depesche.v1.EventTime;
import org.depesche.v1.Extraction;
import org.depesche.v1.Known;
import org.depesche.v1.Provenance;
import org.depesche.v1.SentenceExplanation;
import org.depesche.v1.TextSpan;

/** What the engine read as the message of the contract; offsets become code points. */
public final class ExtractionMapper {
    private final DocumentExtraction extraction;
    private final CodePoints points;

    private ExtractionMapper(DocumentExtraction extraction) {
        this.extraction = extraction;
        this.points = new CodePoints(extraction.document().text());
    }

    /** The message. */
    public static Extraction toMessage(DocumentExtraction extraction) {
        return new ExtractionMapper(extraction).message();
    }

    private Extraction message() {
        Extraction.Builder message = Extraction.newBuilder()
                .setDocument(extraction.document().id())
                .setExtractorVersion(extraction.version())
                .setLanguage(extraction.document().language())
                .setText(extraction.document().text());
        extraction.published().ifPresent(day -> message.setPublished(published(day)));
        EventMapper events = new EventMapper(extraction, points);
        message.addAllSentences(events.sentences());
        extraction.sentences().forEach(s -> addMentions(message, s));
        extraction.events().forEach(e -> message.addEvents(events.event(e)));
        addExplanations(message);
        return message.build();
    }

    private Known published(LocalDate day) {
        return Known.newBuilder()
                .setValue(day.toString())
                .setProvenance(
                        extraction.publishedInferred() ? Provenance.PROVENANCE_INFERRED : Provenance.PROVENANCE_GIVEN)
                .build();
    }

    private void addMentions(Extraction.Builder message, AnnotatedSentence sentence) {
        for (ActorMention mention : sentence.actors()) {
            TextSpan span = span(sentence, mention.first(), mention.end());
            for (Actor actor : mention.actors()) {
                message.addEntities(EntityMention.newBuilder()
                        .setSpan(span)
                        .setText(text(sentence, mention.first(), mention.end()))
                        .setActor(ActorMapper.actor(actor))
                        .setRule(mention.rule()));
            }
        }
        for (PlaceMention mention : sentence.places()) {
            message.addEntities(EntityMention.newBuilder()
                    .setSpan(span(sentence, mention.first(), mention.end()))
                    .setText(text(sentence, mention.first(), mention.end()))
                    .setPlace(ActorMapper.place(mention)));
        }
        for (TimeMention mention : sentence.times()) {
            mention.edtf()
                    .ifPresent(edtf -> message.addTimes(EventTime.newBuilder()
                            .setEdtf(edtf)
                            .setSpan(span(sentence, mention.first(), mention.end()))
                            .setRule(mention.rule())));
        }
    }

    private TextSpan span(AnnotatedSentence sentence, int first, int end) {
        return points.span(start(sentence, first), end(sentence, end));
    }

    private String text(AnnotatedSentence sentence, int first, int end) {
        return extraction.document().text().substring(start(sentence, first), end(sentence, end));
    }

    private static int start(AnnotatedSentence sentence, int word) {
        Word first = sentence.tagged().words().get(word);
        return first.token().start();
    }

    private static int end(AnnotatedSentence sentence, int wordEnd) {
        Word last = sentence.tagged().words().get(wordEnd - 1);
        return last.token().end();
    }

    private void addExplanations(Extraction.Builder message) {
        for (int i = 0;
                i < extraction.sentences().size() && !extraction.decisions().isEmpty();
                i++) {
            SentenceExplanation.Builder explanation =
                    SentenceExplanation.newBuilder().setSentence(i);
            for (Decision decision : extraction.decisions()) {
                if (decision.sentence() == i) {
                    explanation.addDecisions(org.depesche.v1.Decision.newBuilder()
                            .setStep(decision.step())
                            .setRule(decision.rule())
                            .setSpan(points.span(decision.start(), decision.end()))
                            .setOutcome(decision.outcome())
                            .setDropped(decision.dropped()));
                }
            }
            if (explanation.getDecisionsCount() > 0) {
                message.addExplanations(explanation);
            }
        }
    }
}
