package org.depesche.extract.service;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.depesche.extract.actors.Actor;
import org.depesche.extract.actors.ActorKind;
import org.depesche.extract.annotation.AnnotatedSentence;
import org.depesche.extract.coreference.DocumentEvent;
import org.depesche.extract.events.EventMention;
import org.depesche.extract.events.EventTime;
import org.depesche.extract.events.EventType;
import org.depesche.extract.events.Factuality;
import org.depesche.extract.events.Participant;
import org.depesche.extract.events.Role;
import org.depesche.extract.morphology.TaggedSentence;
import org.depesche.extract.pipeline.DocumentExtraction;
import org.depesche.extract.pipeline.Extractor;
import org.depesche.extract.pipeline.SourceDocument;
import org.depesche.extract.segmentation.Sentence;
import org.depesche.extract.segmentation.SentenceKind;

/**
 * Reads one event a line: {@code CONSULT 2024-06-19 putin-RUS kim-PRK}; {@code -} for no date, a bare country code for a
 * state. Lines of other words tell nothing; {@code FAIL} fails, {@code BLOCK} waits until {@link #unblock}.
 */
@Mock
@Singleton
public class ScriptedExtractor implements Extractor {
    private volatile CountDownLatch blocked = new CountDownLatch(0);
    private volatile String version = "test-1";
    private volatile CountDownLatch reached = new CountDownLatch(1);
    private final AtomicInteger runs = new AtomicInteger();

    @Override
    public DocumentExtraction extract(SourceDocument document, boolean explain) {
        runs.incrementAndGet();
        obey(document.text());
        List<AnnotatedSentence> sentences = new ArrayList<>();
        List<DocumentEvent> events = new ArrayList<>();
        int start = 0;
        for (String line : document.text().split("\n", -1)) {
            int index = sentences.size();
            sentences.add(sentence(index, start, start + line.length()));
            if (line.matches("[A-Z]+ (-|[-/0-9]+)( [-a-zA-Z]+)+")) {
                events.add(event(line, index, start));
            }
            start += line.length() + 1;
        }
        return new DocumentExtraction(document, version(), document.published(), false, sentences, events, List.of());
    }

    @Override
    public String version() {
        return version;
    }

    /** Becomes another version from now on. */
    void become(String next) {
        version = next;
    }

    /** How many documents were read. */
    int runs() {
        return runs.get();
    }

    /** Lets documents that say BLOCK wait from now on. */
    public void block() {
        reached = new CountDownLatch(1);
        blocked = new CountDownLatch(1);
    }

    /** Returns when a document waits. */
    public void awaitBlocked() throws InterruptedException {
        reached.await();
    }

    /** Lets them go on. */
    public void unblock() {
        blocked.countDown();
    }

    private void obey(String text) {
        if (text.contains("FAIL")) {
            throw new IllegalStateException("told to fail");
        }
        if (text.contains("BLOCK")) {
            reached.countDown();
            try {
                blocked.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static AnnotatedSentence sentence(int index, int start, int end) {
        Sentence sentence = new Sentence(index, start, end, SentenceKind.BODY, "en", index, List.of());
        return new AnnotatedSentence(new TaggedSentence(sentence, List.of()), List.of(), List.of(), List.of());
    }

    private static DocumentEvent event(String line, int sentence, int start) {
        String[] words = line.split(" ");
        EventType type = EventType.valueOf(words[0]);
        Optional<EventTime> time = words[1].equals("-")
                ? Optional.empty()
                : Optional.of(new EventTime(words[1], start, start + line.length(), "test"));
        List<Participant> participants = Stream.of(words)
                .skip(2)
                .map(word -> new Participant(Role.PARTICIPANT, actor(word), start, start + line.length(), ""))
                .toList();
        EventMention mention = new EventMention(
                sentence,
                start,
                start + words[0].length(),
                "test",
                type,
                Optional.empty(),
                participants,
                time,
                Optional.empty(),
                Factuality.ASSERTED,
                List.of(),
                List.of("diplomatic"),
                0.9);
        return new DocumentEvent(
                type,
                Optional.empty(),
                participants,
                time,
                Optional.empty(),
                Factuality.ASSERTED,
                List.of("diplomatic"),
                List.of(mention),
                Optional.empty());
    }

    private static Actor actor(String word) {
        int dash = word.lastIndexOf('-');
        String country = word.substring(dash + 1);
        ActorKind kind = dash < 0 ? ActorKind.STATE : ActorKind.PERSON;
        return new Actor(
                word.toLowerCase(Locale.ROOT),
                word,
                List.of(),
                Optional.of(country),
                kind,
                List.of("GOV"),
                Optional.empty(),
                true);
    }
}
