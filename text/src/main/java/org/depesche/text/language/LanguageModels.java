package org.depesche.text.language;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import it.unimi.dsi.fastutil.objects.Object2FloatMap;
import java.lang.reflect.Method;
import java.util.EnumMap;
import java.util.List;

/**
 * Loads all that Lingua otherwise loads bit by bit: it reads a model when a text first asks for a sequence of that length in
 * that language, and takes an absent one for an empty one without a word. Lingua's own preloading in its low-accuracy mode
 * reads the trigrams alone. The models are packed, since a native executable would carry half a million small objects otherwise.
 */
final class LanguageModels {
    /** A sequence of each length that the low-accuracy mode asks for, and how Lingua calls the models of that length. */
    private enum Order {
        UNIGRAMS("a", "access$getUnigramLanguageModels$cp"),
        BIGRAMS("ab", "access$getBigramLanguageModels$cp"),
        TRIGRAMS("abc", "access$getTrigramLanguageModels$cp");

        private final String sequence;
        private final String models;

        Order(String sequence, String models) {
            this.sequence = sequence;
            this.models = models;
        }
    }

    private LanguageModels() {}

    /** Loads the models of {@code languages}. */
    static void load(LanguageDetector detector, List<Language> languages) {
        try {
            // public for the library's own Kotlin, under names that Java cannot write
            Method lookUp = LanguageDetector.class.getMethod(
                    "lookUpNgramProbability-as5wtIs$lingua", Language.class, String.class);
            for (Order order : Order.values()) {
                for (Language language : languages) {
                    lookUp.invoke(detector, language, order.sequence);
                }
                pack(order);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this version of Lingua loads its models in another way", e);
        }
    }

    @SuppressWarnings("unchecked") // so it is declared there
    private static void pack(Order order) throws ReflectiveOperationException {
        EnumMap<Language, Object2FloatMap<String>> models = (EnumMap<Language, Object2FloatMap<String>>)
                LanguageDetector.class.getMethod(order.models).invoke(null);
        models.replaceAll((language, model) -> PackedModel.of(model));
    }
}
