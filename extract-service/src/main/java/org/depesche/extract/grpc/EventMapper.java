package org.depesche.extract.grpc;

import java.util.List;
import org.depesche.extract.annotation.AnnotatedSentence;
import org.depesche.extract.coreference.DocumentEvent;
import org.depesche.extract.events.EventMention;
import org.depesche.extract.pipeline.DocumentExtraction;
import org.depesche.v1.Attribution;
import org.depesche.v1.Event;
import org.depesche.v1.EventMode;
import org.depesche.v1.EventTime;
import org.depesche.v1.EventType;
import org.depesche.v1.Factuality;
import org.depesche.v1.Mention;
import org.depesche.v1.Participant;
import org.depesche.v1.Place;
import org.depesche.v1.QuadClass;
import org.depesche.v1.Role;
import org.depesche.v1.Sentence;
import org.depesche.v1.TextKind;
import org.depesche.v1.Trigger;

/** The events of one document as messages. */
final class EventMapper {
    private final DocumentExtraction extraction;
    private final CodePoints points;
    private final List<Sentence> sentences;

    EventMapper(DocumentExtraction extraction, CodePoints points) {
        this.extraction = extraction;
        this.points = points;
        this.sentences = extraction.sentences().stream().map(this::sentence).toList();
    }

    List<Sentence> sentences() {
        return sentences;
    }

    private Sentence sentence(AnnotatedSentence annotated) {
        org.depesche.extract.segmentation.Sentence sentence = annotated.tagged().sentence();
        return Sentence.newBuilder()
                .setIndex(sentence.index())
                .setSpan(points.span(sentence.start(), sentence.end()))
                .setText(text(sentence.start(), sentence.end()))
                .setLanguage(sentence.language())
                .setKind(TextKind.valueOf("TEXT_KIND_" + sentence.kind().name()))
                .build();
    }

    private String text(int start, int end) {
        return extraction.document().text().substring(start, end);
    }

    Event event(DocumentEvent event) {
        Event.Builder message = Event.newBuilder()
                .setType(type(event.type()))
                .setQuadClass(QuadClass.valueOf(
                        "QUAD_CLASS_" + event.type().quadClass().name()))
                .setScore(event.type().score())
                .addAllContexts(event.contexts())
                .setFactuality(factuality(event.factuality()))
                .setReportCount(1);
        event.mode().ifPresent(m -> message.setMode(mode(m)));
        event.participants().forEach(p -> message.addParticipants(participant(p)));
        event.time().ifPresent(t -> message.setTime(time(t)));
        event.place().ifPresent(p -> message.setPlace(place(p)));
        event.mentions().forEach(m -> message.addMentions(mention(m)));
        return message.build();
    }

    private Mention mention(EventMention mention) {
        Mention.Builder message = Mention.newBuilder()
                .setDocument(extraction.document().id())
                .setSentence(sentences.get(mention.sentence()))
                .setTrigger(Trigger.newBuilder()
                        .setSpan(points.span(mention.start(), mention.end()))
                        .setText(text(mention.start(), mention.end()))
                        .setFrame(mention.frame()))
                .setType(type(mention.type()))
                .setFactuality(factuality(mention.factuality()))
                .setConfidence(mention.confidence())
                .addAllContexts(mention.contexts());
        mention.mode().ifPresent(m -> message.setMode(mode(m)));
        mention.participants().forEach(p -> message.addParticipants(participant(p)));
        mention.time().ifPresent(t -> message.setTime(time(t)));
        mention.place().ifPresent(p -> message.setPlace(place(p)));
        mention.attributions()
                .forEach(a -> message.addAttributions(Attribution.newBuilder()
                        .setActor(ActorMapper.actor(a.actor()))
                        .setSpan(points.span(a.start(), a.end()))
                        .setRule(a.rule())));
        return message.build();
    }

    private Participant participant(org.depesche.extract.events.Participant participant) {
        return Participant.newBuilder()
                .setRole(Role.valueOf("ROLE_" + participant.role().name()))
                .setActor(ActorMapper.actor(participant.actor()))
                .setSpan(points.span(participant.start(), participant.end()))
                .setRule(participant.rule())
                .build();
    }

    private EventTime time(org.depesche.extract.events.EventTime time) {
        return EventTime.newBuilder()
                .setEdtf(time.edtf())
                .setSpan(points.span(time.start(), time.end()))
                .setRule(time.rule())
                .build();
    }

    private Place place(org.depesche.extract.events.EventPlace place) {
        return ActorMapper.place(place.place())
                .setSpan(points.span(place.start(), place.end()))
                .build();
    }

    private static EventType type(org.depesche.extract.events.EventType type) {
        return EventType.valueOf("EVENT_TYPE_" + type.name());
    }

    private static EventMode mode(org.depesche.extract.events.EventMode mode) {
        return EventMode.valueOf("EVENT_MODE_" + mode.name());
    }

    private static Factuality factuality(org.depesche.extract.events.Factuality factuality) {
        return Factuality.valueOf("FACTUALITY_" + factuality.name());
    }
}
