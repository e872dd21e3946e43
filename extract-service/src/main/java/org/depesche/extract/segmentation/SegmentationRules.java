package org.depesche.extract.segmentation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.extract.languages.LanguageFolder;

/**
 * What a language knows of tokens and sentences.
 *
 * @param abbreviations form without its last full stop, and how it behaves
 * @param starters words in lower case that, capitalised, begin a sentence
 * @param afterOrdinals words in lower case, above all months, that a number with a full stop belongs to
 * @param ordinalPeriod whether a number with a full stop is an ordinal ({@code 13. September})
 * @param ordinalBeforeNoun whether common nouns are capitalised, so that a capital after a number need not begin a sentence
 * @param genitiveApostrophe whether an apostrophe after a final s belongs to the word ({@code Hans' bil})
 * @param clitics endings that are tokens of their own, in lower case with a straight apostrophe
 * @param splits words in lower case that are two tokens, with the length of the first
 */
record SegmentationRules(
        Map<String, Abbreviation> abbreviations,
        Set<String> starters,
        Set<String> afterOrdinals,
        boolean ordinalPeriod,
        boolean ordinalBeforeNoun,
        boolean genitiveApostrophe,
        List<String> clitics,
        Map<String, Integer> splits) {

    /** How an abbreviation behaves before a capitalised word. */
    enum Abbreviation {
        /** Never ends a sentence: {@code Dr.} */
        INSIDE,
        /** May end one: {@code usw.} */
        MAY_END,
        /** Is an abbreviation only before a number: {@code No.} */
        BEFORE_NUMBER
    }

    static SegmentationRules of(LanguageFolder folder) {
        Properties settings = folder.properties("segmentation.properties");
        return new SegmentationRules(
                abbreviations(folder),
                lowered(folder.lines("starters.txt").stream().flatMap(line -> Stream.of(line.split(" ", -1)))),
                lowered(list(settings, "after-ordinals")),
                Boolean.parseBoolean(settings.getProperty("ordinal-period")),
                Boolean.parseBoolean(settings.getProperty("capitalised-nouns")),
                Boolean.parseBoolean(settings.getProperty("genitive-apostrophe")),
                list(settings, "clitics").toList(),
                list(settings, "splits").collect(Collectors.toMap(s -> s.replace("+", ""), s -> s.indexOf('+'))));
    }

    private static Map<String, Abbreviation> abbreviations(LanguageFolder folder) {
        Map<String, Abbreviation> abbreviations = new HashMap<>();
        for (List<String> row : folder.rows("abbreviations.txt")) {
            Abbreviation kind = switch (row.size() > 1 ? row.get(1) : "") {
                case "end" -> Abbreviation.MAY_END;
                case "number" -> Abbreviation.BEFORE_NUMBER;
                default -> Abbreviation.INSIDE;
            };
            String form = row.getFirst();
            abbreviations.put(form.endsWith(".") ? form.substring(0, form.length() - 1) : form, kind);
        }
        return abbreviations;
    }

    private static Stream<String> list(Properties settings, String key) {
        String value = settings.getProperty(key, "");
        return value.isBlank() ? Stream.empty() : Stream.of(value.split("\\|", -1));
    }

    private static Set<String> lowered(Stream<String> words) {
        return words.map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }
}
