package org.depesche.extract.morphology;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.depesche.extract.languages.LanguageFolder;
import org.depesche.extract.languages.Languages;
import org.depesche.extract.segmentation.Sentence;

/**
 * Finds part of speech, dictionary form and features of the words of a sentence. One implementation serves all languages; what
 * it knows of one is in that language's folder and is loaded when first needed. Safe for use by many threads.
 */
public final class Morphology {
    private final Map<String, LanguageMorphology> byLanguage = new ConcurrentHashMap<>();

    /**
     * The words of a sentence, one a token.
     *
     * @throws IllegalArgumentException if there are no resources for the sentence's language
     */
    public TaggedSentence tag(Sentence sentence) {
        LanguageFolder folder = Languages.find(sentence.language())
                .orElseThrow(() -> new IllegalArgumentException("no resources for language " + sentence.language()));
        return byLanguage
                .computeIfAbsent(folder.tag(), tag -> LanguageMorphology.of(folder))
                .tag(sentence);
    }
}
