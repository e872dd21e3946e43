package org.depesche.extract.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.depesche.extract.annotation.AnnotatedSentence;
import org.depesche.extract.annotation.Decisions;
import org.depesche.extract.events.EventKnowledge;
import org.depesche.extract.knowledge.KnowledgeBase;
import org.depesche.extract.languages.LanguageFolder;
import org.depesche.extract.languages.Languages;
import org.depesche.extract.lexicon.ContextTable;
import org.depesche.extract.lexicon.Frames;
import org.depesche.extract.lexicon.Language;
import org.depesche.text.BlockKind;
import org.depesche.text.NativeBuild;
import org.depesche.text.TextBlock;

/**
 * The engine. A document passes sentences and words, actors, places and times, clauses, frames, factuality, attribution and
 * coreference. What a language needs is loaded when a sentence first asks for it; a native executable has loaded all of them
 * when it was built.
 */
public final class StandardExtractor implements Extractor {
    /** Raise it with every change that can change what is read. */
    private static final String VERSION = "6";

    private final Frames frames = Frames.load();
    private final ContextTable contexts = ContextTable.load();
    private final Map<String, Language> languages = new ConcurrentHashMap<>();
    private final KnowledgeBase base = KnowledgeBase.standard();
    private final DocumentAnnotator annotator = new KnowledgeAnnotator(base);
    private final EventKnowledge countries = new CountryActors(base);

    StandardExtractor() {}

    /** The engine of this process. */
    public static StandardExtractor standard() {
        return Standard.INSTANCE;
    }

    /** Reads a word in each language, so that nothing is left to load. */
    private StandardExtractor warm() {
        for (LanguageFolder language : Languages.all()) {
            String text = "Berlin.";
            TextBlock block = new TextBlock(0, text.length(), language.tag(), BlockKind.BODY);
            extract(new SourceDocument("warm", text, List.of(block), language.tag(), Optional.empty()), false);
        }
        return this;
    }

    @Override
    public DocumentExtraction extract(SourceDocument document, boolean explain) {
        Decisions decisions = new Decisions(explain);
        DocumentAnnotator.AnnotatedDocument annotated = annotator.annotate(document);
        EventReader reader = new EventReader(countries, frames, contexts, annotated.sentences(), decisions);
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

    private static final class Standard {
        static final StandardExtractor INSTANCE =
                NativeBuild.isUnderWay() ? new StandardExtractor().warm() : new StandardExtractor();
    }
}
