package org.depesche.text.language;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesche.text.BlockKind;
import org.depesche.text.Paragraph;

/**
 * Tells the language of a document and of each of its paragraphs with Lingua, in its low-accuracy mode: trigrams are sure
 * enough for paragraphs, at a tenth of the memory. Paragraphs of fewer than five words are guesses and take the language of
 * the document; so do paragraphs that seem to be in a sister language of it (Bokmål in Nynorsk, Danish in Bokmål) unless
 * they are long. Safe for use by many threads; the models load with the first document.
 */
public final class LanguageDetection {
    /** Tag for a language that could not be told. */
    public static final String UNDETERMINED = "und";

    private static final int SAMPLE_CHARACTERS = 3000;
    private static final int SHORTEST_WORDS = 5;
    private static final int SISTER_WORDS = 40;
    /** Lines of names and numbers look like many languages: where the document's own is nearly as likely, it is that. */
    private static final int HEADLINE_WORDS = 12;

    private static final double NEARLY = 0.90;
    private static final double SURE = 0.80;
    private static final double LIKELY = 0.35;
    private static final Set<String> SCANDINAVIAN = Set.of("nb", "nn", "da", "sv");
    private static final Language[] LANGUAGES = {
        Language.GERMAN, Language.ENGLISH, Language.BOKMAL, Language.NYNORSK, Language.DANISH, Language.SWEDISH,
        Language.DUTCH, Language.FRENCH, Language.SPANISH, Language.ITALIAN, Language.PORTUGUESE, Language.POLISH,
        Language.RUSSIAN, Language.UKRAINIAN, Language.TURKISH, Language.VIETNAMESE, Language.ARABIC, Language.PERSIAN,
        Language.CHINESE, Language.JAPANESE, Language.KOREAN
    };

    private static final class Lazy {
        static final LanguageDetector DETECTOR = LanguageDetectorBuilder.fromLanguages(LANGUAGES)
                .withLowAccuracyMode()
                .build();
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
        return mostLikely(sample.isBlank() ? sample(paragraphs, false) : sample, LIKELY);
    }

    private static String ofBlock(String text, String main) {
        int words = words(text);
        if (words < SHORTEST_WORDS) {
            return main;
        }
        if (words < HEADLINE_WORDS && confidence(text, main) >= NEARLY) {
            return main;
        }
        String language = mostLikely(text.substring(0, Math.min(text.length(), SAMPLE_CHARACTERS)), SURE);
        if (language.equals(UNDETERMINED)) {
            return main;
        }
        boolean sisters = SCANDINAVIAN.contains(language) && SCANDINAVIAN.contains(main);
        return sisters && words < SISTER_WORDS ? main : language;
    }

    /** How likely the language is beside the likeliest one. */
    private static double confidence(String text, String tag) {
        return Lazy.DETECTOR.computeLanguageConfidenceValues(text).entrySet().stream()
                .filter(entry -> tag(entry.getKey()).equals(tag))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
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

    private static String mostLikely(String text, double threshold) {
        Map<Language, Double> confidences = Lazy.DETECTOR.computeLanguageConfidenceValues(text);
        return confidences.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(best -> best.getValue() >= threshold || isSisterTie(best.getKey(), confidences, threshold))
                .map(best -> tag(best.getKey()))
                .orElse(UNDETERMINED);
    }

    /** Bokmål, Nynorsk and Danish share the confidence of one Scandinavian text between them. */
    private static boolean isSisterTie(Language best, Map<Language, Double> confidences, double threshold) {
        if (!SCANDINAVIAN.contains(tag(best))) {
            return false;
        }
        double family = confidences.entrySet().stream()
                .filter(entry -> SCANDINAVIAN.contains(tag(entry.getKey())))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        return family >= threshold;
    }

    private static String tag(Language language) {
        IsoCode639_1 code = language.getIsoCode639_1();
        return code.toString().toLowerCase(java.util.Locale.ROOT);
    }

    private static int words(String text) {
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ') {
                count++;
            }
        }
        return count;
    }
}
