package org.depesche.extract.pipeline;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.depesche.extract.annotation.AnnotatedSentence;
import org.depesche.extract.annotation.Decisions;
import org.depesche.extract.events.EventKnowledge;
import org.depesche.extract.knowledge.KnowledgeBase;
import org.depesche.extract.lexicon.ContextTable;
import org.depesche.extract.lexicon.Frames;
import org.depesche.extract.lexicon.Language;

/**
 * The engine. A document passes sentences and words, actors, places and times, clauses, frames, factuality, attribution and
 * coreference. What a language needs is loaded when a sentence first asks for it.
 */
public final class StandardExtractor implements Extractor {
    /** Raise it with every change that can change what is read. */
    private static final String VERSION = "3";

    private final Frames frames = Frames.load();
    private final ContextTable contexts = ContextTable.load();
    private final Map<String, Language> languages = new ConcurrentHashMap<>();
    private final KnowledgeBase base = KnowledgeBase.standard();
    private final DocumentAnnotator annotator = new KnowledgeAnnotator(base);
    private final EventKnowledge countries = new CountryActors(base);

    @Override
    public DocumentExtraction extract(SourceDocument document, boolean explain) {
        Decisions decisions = new Decisions(explain);
        DocumentAnnotator.AnnotatedDocument annotated = annotator.annotate(document);
        EventReader reader = new EventReader(countries, frames, contexts, decisions);
        for (AnnotatedSentence sentence : annotated.sentences()) {
            reader.read(sentence, language(sentence.tagged().sentence().language()));
        }
        return new DocumentExtraction(
                document,
                version(),
                annotated.published(),
                annotated.inferred(),
                annotated.sentences(),
                reader.events(),
                decisions.toList());
    }

    private Language language(String tag) {
        return languages.computeIfAbsent(tag, t -> Language.load(t, frames));
    }

    @Override
    public String version() {
        return VERSION;
    }
}
