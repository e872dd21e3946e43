package org.depesche.text.language;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.depesche.text.BlockKind;
import org.depesche.text.NativeBuild;
import org.depesche.text.Paragraph;

/**
 * Tells the language of a document and of each of its paragraphs with Lingua, in its low-accuracy mode: trigrams are sure
 * enough for paragraphs, at a tenth of the memory. Paragraphs of fewer than five words are guesses and take the language of
 * the document; so do paragraphs that seem to be in a sister language of it (Bokmål in Nynorsk, Danish in Bokmål) unless
 * they are long. Safe for use by many threads; the models load with the first document,
 * and are part of a native executable.
 */
public final class LanguageDetection {
    /** Tag for a language that could not be told. */
    public static final String UNDETERMINED = "und";

    private static final int SAMPLE_CHARACTERS = 3000;
    private static final int SHORTEST_WORDS = 5;
    private static final int SISTER_WORDS = 40;
    private static final int SHORT_WORDS = 25;

    // Lingua's confidences are relative: the likeliest language has 1

    /** In a short text another language is believed only if the document's own is clearly less likely. */
    private static final double SHORT_TEXT = 0.80;

    private static final double LONG_TEXT = 0.92;

    /** A short document is taken for one of the languages in the news of which there is most, where that is nearly as likely. */
    private static final double NEARLY = 0.90;

    private static final Set<String> USUAL = Set.of("de", "en", "nb", "nn");

    /** Names, numbers and marks say nothing of the language that they stand in, and in a short text they are half of it. */
    private static final Pattern NO_EVIDENCE = Pattern.compile("[\\p{Lu}\\p{N}][^\\s]*|[^\\p{L}\\p{M}\\s]+(?=\\s|$)");

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Set<String> SCANDINAVIAN = Set.of("nb", "nn", "da", "sv");
    private static final Language[] LANGUAGES = {
        Language.GERMAN, Language.ENGLISH, Language.BOKMAL, Language.NYNORSK, Language.DANISH, Language.SWEDISH,
        Language.DUTCH, Language.FRENCH, Language.SPANISH, Language.ITALIAN, Language.PORTUGUESE, Language.POLISH,
        Language.RUSSIAN, Language.UKRAINIAN, Language.TURKISH, Language.VIETNAMESE, Language.ARABIC, Language.PERSIAN,
        Language.CHINESE, Language.JAPANESE, Language.KOREAN
    };

    private static final class Lazy {
        static final LanguageDetector DETECTOR = create();

        private static LanguageDetector create() {
            LanguageDetector detector = LanguageDetectorBuilder.fromLanguages(LANGUAGES)
                    .withLowAccuracyMode()
                    .build();
            if (NativeBuild.isUnderWay()) {
                LanguageModels.load(detector, List.of(LANGUAGES));
            }
            return detector;
        }
    }

    /**
     * The languages of a document.
     *
     * @param paragraphs the whole document
     * @param given the main language as the sender gave it
     */
    public BlockLanguages detect(List<Paragraph> paragraphs, Optional<String> given) {
        String main = given.orElseGet(() -> mainLanguage(paragraphs));
        List<String> blocks = new ArrayList<>(paragraphs.size());
        for (Paragraph paragraph : paragraphs) {
            blocks.add(ofBlock(paragraph.text(), main));
        }
        return new BlockLanguages(main, blocks);
    }

    private static String mainLanguage(List<Paragraph> paragraphs) {
        String sample = sample(paragraphs, true);
        String text = sample.isBlank() ? sample(paragraphs, false) : sample;
        String evidence = evidence(text);
        Map<String, Double> confidences = confidences(evidence);
        if (words(evidence) >= SHORT_WORDS) {
            return likeliest(confidences, any -> true).orElse(UNDETERMINED);
        }
        confidences(text).forEach((language, confidence) -> confidences.merge(language, confidence, Double::sum));
        double best = confidences.values().stream().max(Double::compare).orElse(0.0);
        return likeliest(confidences, entry -> USUAL.contains(entry.getKey()) && entry.getValue() >= NEARLY * best)
                .or(() -> likeliest(confidences, any -> true))
                .orElse(UNDETERMINED);
    }

    private static String ofBlock(String text, String main) {
        String evidence = evidence(text);
        int words = words(evidence);
        if (words < SHORTEST_WORDS) {
            return main;
        }
        Map<String, Double> confidences =
                confidences(evidence.substring(0, Math.min(evidence.length(), SAMPLE_CHARACTERS)));
        double own = confidences.getOrDefault(main, 0.0);
        String language = likeliest(confidences, any -> true).orElse(main);
        boolean sisters = SCANDINAVIAN.contains(language) && SCANDINAVIAN.contains(main);
        boolean foreign = own < (words < SHORT_WORDS ? SHORT_TEXT : LONG_TEXT) && !(sisters && words < SISTER_WORDS);
        return foreign ? language : main;
    }

    private static String evidence(String text) {
        return NO_EVIDENCE.matcher(text).replaceAll("").strip();
    }

    private static Optional<String> likeliest(
            Map<String, Double> confidences, Predicate<Map.Entry<String, Double>> among) {
        return confidences.entrySet().stream()
                .filter(among)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** By tag; 1 for the likeliest, empty where no word belongs to any language. */
    private static Map<String, Double> confidences(String text) {
        Map<String, Double> confidences = new LinkedHashMap<>();
        Lazy.DETECTOR
                .computeLanguageConfidenceValues(text)
                .forEach((language, confidence) -> confidences.put(tag(language), confidence));
        return confidences;
    }

    private static String sample(List<Paragraph> paragraphs, boolean storyOnly) {
        StringBuilder sample = new StringBuilder();
        for (Paragraph paragraph : paragraphs) {
            boolean story = paragraph.kind() == BlockKind.BODY || paragraph.kind() == BlockKind.CAPTION;
            if (sample.length() < SAMPLE_CHARACTERS && (story || !storyOnly)) {
                sample.append(paragraph.text(), 0, Math.min(paragraph.text().length(), SAMPLE_CHARACTERS))
                        .append('\n');
            }
        }
        return sample.toString();
    }

    private static String tag(Language language) {
        IsoCode639_1 code = language.getIsoCode639_1();
        return code.toString().toLowerCase(java.util.Locale.ROOT);
    }

    private static int words(String text) {
        return text.isEmpty() ? 0 : SPACE.split(text).length;
    }
}
