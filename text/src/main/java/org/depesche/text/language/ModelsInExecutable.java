package org.depesche.text.language;

import com.github.pemistahl.lingua.api.Language;
import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import it.unimi.dsi.fastutil.objects.Object2FloatMap;

/**
 * Takes the place of Lingua's reading of models in native executables, which have all of them that are asked for
 * ({@link LanguageModels}). With it goes what reads JSON by reflection on Kotlin, a tenth of the code of an executable, and a
 * model that is missing is an error rather than an empty one.
 */
@TargetClass(className = "com.github.pemistahl.lingua.api.LanguageDetector$Companion")
final class ModelsInExecutable {
    private ModelsInExecutable() {}

    @SuppressWarnings("UnusedMethod") // Lingua calls it
    @Substitute
    private Object2FloatMap<String> loadLanguageModel(Language language, int sequenceLength) {
        throw new IllegalStateException(
                "the executable has no model of sequences of " + sequenceLength + " in " + language);
    }
}
