package org.depesche.benchmarks.runs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depesche.benchmarks.news.Cast;
import org.depesche.benchmarks.news.NewsDocument;
import org.depesche.benchmarks.news.NewsDocument.Telling;
import org.depesche.extract.actors.Actor;
import org.depesche.extract.actors.ActorKind;
import org.depesche.extract.annotation.AnnotatedSentence;
import org.depesche.extract.coreference.DocumentEvent;
import org.depesche.extract.events.EventMention;
import org.depesche.extract.events.EventTime;
import org.depesche.extract.events.Factuality;
import org.depesche.extract.events.Participant;
import org.depesche.extract.morphology.TaggedSentence;
import org.depesche.extract.pipeline.DocumentExtraction;
import org.depesche.extract.pipeline.SourceDocument;
import org.depesche.extract.segmentation.Sentence;
import org.depesche.extract.segmentation.SentenceKind;
import org.depesche.store.documents.DocumentState;
import org.depesche.store.documents.Known;
import org.depesche.store.documents.KnownBy;
import org.depesche.store.documents.StoredDocument;
import org.depesche.text.BlockKind;
import org.depesche.text.TextBlock;

/** Documents of made-up news as ingest-service stores them, and what the engine would read in them. */
final class Extractions {
    private Extractions() {}

    static StoredDocument stored(NewsDocument document) {
        return new StoredDocument(
                document.id(),
                "https://news.example/" + document.id(),
                document.text(),
                blocks(document),
                Optional.empty(),
                Optional.of(new Known<>(document.publisher(), KnownBy.GIVEN)),
                Optional.of(new Known<>(document.published(), KnownBy.GIVEN)),
                document.language(),
                document.id().toString(),
                DocumentState.PENDING,
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH);
    }

    static DocumentExtraction extraction(NewsDocument document) {
        List<AnnotatedSentence> sentences = sentences(document);
        SourceDocument source = new SourceDocument(
                document.id().toString(),
                document.text(),
                blocks(document),
                document.language(),
                Optional.of(document.published()));
        return new DocumentExtraction(
                source,
                "benchmark",
                Optional.of(document.published()),
                false,
                sentences,
                document.tellings().stream()
                        .map(telling -> event(telling, sentences))
                        .toList(),
                List.of());
    }

    private static List<TextBlock> blocks(NewsDocument document) {
        return List.of(new TextBlock(0, document.text().length(), document.language(), BlockKind.BODY));
    }

    private static List<AnnotatedSentence> sentences(NewsDocument document) {
        List<AnnotatedSentence> sentences = new ArrayList<>();
        int start = 0;
        for (String text : document.sentences()) {
            Sentence sentence = new Sentence(
                    sentences.size(),
                    start,
                    start + text.length(),
                    SentenceKind.BODY,
                    document.language(),
                    0,
                    List.of());
            sentences.add(
                    new AnnotatedSentence(new TaggedSentence(sentence, List.of()), List.of(), List.of(), List.of()));
            start += text.length() + 1;
        }
        return sentences;
    }

    private static DocumentEvent event(Telling telling, List<AnnotatedSentence> sentences) {
        List<EventMention> mentions = telling.sentences().stream()
                .map(index -> mention(telling, sentences.get(index).tagged().sentence()))
                .toList();
        EventMention first = mentions.getFirst();
        return new DocumentEvent(
                first.type(),
                Optional.empty(),
                first.participants(),
                first.time(),
                Optional.empty(),
                Factuality.ASSERTED,
                List.of(),
                mentions,
                Optional.empty());
    }

    private static EventMention mention(Telling telling, Sentence sentence) {
        int at = sentence.start();
        return new EventMention(
                sentence.index(),
                at,
                at + 4,
                "tell",
                telling.event().type(),
                Optional.empty(),
                telling.event().sides().stream()
                        .map(side -> new Participant(side.role(), actor(side.actor()), at, at + 4, ""))
                        .toList(),
                telling.event().edtf().map(edtf -> new EventTime(edtf, at, at + 4, "day")),
                Optional.empty(),
                Factuality.ASSERTED,
                List.of(),
                List.of(),
                0.8);
    }

    private static Actor actor(Cast cast) {
        return new Actor(
                cast.id().toLowerCase(Locale.ROOT),
                cast.name(),
                List.of(),
                Optional.of(cast.country()),
                ActorKind.valueOf(cast.kind()),
                cast.sector().isEmpty() ? List.of() : List.of(cast.sector()),
                Optional.empty(),
                true);
    }
}
