package org.depesche.text.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import it.unimi.dsi.fastutil.objects.Object2FloatOpenHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedModelTest {
    @Test
    void sequencesAndWhatIsAbsentAreFoundAsInTheModel() {
        Object2FloatOpenHashMap<String> model = new Object2FloatOpenHashMap<>();
        for (char c = 'a'; c <= 'z'; c++) {
            model.put("" + c, c);
            model.put("" + c + 'ø', c + 1000);
            model.put("ж" + c + 'ø', c + 2000);
        }

        PackedModel packed = PackedModel.of(model);

        assertEquals(model.size(), packed.size());
        model.forEach((sequence, value) -> assertEquals(value, packed.getFloat(sequence)));
        for (String absent : List.of("", "A", "øa", "abc", "abcd")) {
            assertEquals(model.getFloat(absent), packed.getFloat(absent));
        }
    }

    @Test
    void longerSequencesAreRefused() {
        Object2FloatOpenHashMap<String> model = new Object2FloatOpenHashMap<>();
        model.put("abcd", 1);

        assertThrows(IllegalArgumentException.class, () -> PackedModel.of(model));
    }

    @Test
    void languagesAreAsLikelyWithPackedModelsAsWithoutThem() {
        LanguageDetector detector = LanguageDetectorBuilder.fromLanguages(
                        Language.GERMAN, Language.ENGLISH, Language.BOKMAL, Language.NYNORSK, Language.DANISH)
                .withLowAccuracyMode()
                .build();
        List<String> texts = List.of(
                "Die Minister haben sich am Montag getroffen.",
                "Statsministeren møtte presidenten i går.",
                "Dei har ikkje vorte samde om kvar grensa skal gå.",
                "xq zzj öqy");
        List<String> before = texts.stream()
                .map(text -> detector.computeLanguageConfidenceValues(text).toString())
                .toList();

        LanguageModels.load(
                detector,
                List.of(Language.GERMAN, Language.ENGLISH, Language.BOKMAL, Language.NYNORSK, Language.DANISH));

        assertEquals(
                before,
                texts.stream()
                        .map(text ->
                                detector.computeLanguageConfidenceValues(text).toString())
                        .toList());
    }
}
