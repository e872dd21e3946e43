package org.depesche.extract.morphology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Function;
import org.depesche.extract.languages.LanguageFolder;

/**
 * Readings of words that no list has from words that one has: verbs by the verb after their prefix ({@code prefixes.tsv}), nouns and
 * adjectives by the last part of the compound.
 */
final class Derivation {
    private static final int SHORTEST_HEAD = 3;
    private static final int SHORTEST_TAIL = 4;

    private final List<String> prefixes;
    private final boolean compounds;
    private final boolean capitalNouns;

    Derivation(LanguageFolder folder) {
        Properties switches = folder.properties("morphology.properties");
        this.prefixes = folder.rows("prefixes.tsv").stream().map(List::getFirst).toList();
        this.compounds = Boolean.parseBoolean(switches.getProperty("compounds"));
        this.capitalNouns = Boolean.parseBoolean(switches.getProperty("capitalised-nouns"));
    }

    /** The readings of {@code form}, empty if it is not made of listed words; {@code lists} gives those of its parts. */
    List<Reading> readings(String form, Function<String, List<Reading>> lists) {
        if (form.length() <= SHORTEST_HEAD || !Character.isLetter(form.charAt(0))) {
            return List.of();
        }
        boolean capital = Character.isUpperCase(form.charAt(0));
        List<Reading> readings = capital ? List.of() : prefixed(form, lists);
        return readings.isEmpty() ? compound(form, capital, lists) : readings;
    }

    private List<Reading> prefixed(String form, Function<String, List<Reading>> lists) {
        List<Reading> longest = List.of();
        int longestPrefix = 0;
        for (String prefix : prefixes) {
            boolean longer = prefix.length() > longestPrefix && form.length() > prefix.length() + 2;
            if (longer && form.startsWith(prefix)) {
                List<Reading> verbs = verbs(prefix, form.substring(prefix.length()), lists);
                if (!verbs.isEmpty()) {
                    longest = verbs;
                    longestPrefix = prefix.length();
                }
            }
        }
        return longest;
    }

    /** The verb after a prefix; German {@code zu} may stand between: {@code zurückzuweisen}. */
    private static List<Reading> verbs(String prefix, String rest, Function<String, List<Reading>> lists) {
        List<Reading> verbs = new ArrayList<>();
        for (Reading reading : lists.apply(rest)) {
            if (reading.tag().pos() == Pos.VERB || isParticiple(reading)) {
                verbs.add(reading.withLemma(prefix + reading.lemma()));
            }
        }
        if (verbs.isEmpty() && rest.startsWith("zu") && rest.length() > 4) {
            for (Reading reading : lists.apply(rest.substring(2))) {
                if (reading.tag() == Tag.INFINITIVE) {
                    verbs.add(reading.withLemma(prefix + reading.lemma()));
                }
            }
        }
        return verbs;
    }

    private static boolean isParticiple(Reading reading) {
        return reading.tag() == Tag.ADJ
                && (reading.features().has(Feature.PAST_PARTICIPLE)
                        || reading.features().has(Feature.PRESENT_PARTICIPLE));
    }

    /** The longest last part that is listed: {@code Sicherheitsrats|sekretär}, {@code US-|Außenminister}. */
    private List<Reading> compound(String form, boolean capital, Function<String, List<Reading>> lists) {
        int hyphen = form.lastIndexOf('-');
        if (hyphen > 0 && hyphen < form.length() - 2) {
            return tail(form, hyphen + 1, capital, lists);
        }
        if (!compounds || (capital && !capitalNouns)) {
            return List.of();
        }
        for (int at = SHORTEST_HEAD; at <= form.length() - SHORTEST_TAIL; at++) {
            List<Reading> readings = tail(form, at, capital, lists);
            if (!readings.isEmpty()) {
                return readings;
            }
        }
        return List.of();
    }

    private List<Reading> tail(String form, int at, boolean capital, Function<String, List<Reading>> lists) {
        String tail = form.substring(at);
        List<Reading> found = new ArrayList<>();
        if (capital && capitalNouns) {
            add(lists.apply(capitalised(tail)), Tag.NOUN, form, at, found);
        } else {
            String lower = tail.toLowerCase(Locale.ROOT);
            add(lists.apply(lower), Tag.NOUN, form, at, found);
            add(lists.apply(lower), Tag.ADJ, form, at, found);
        }
        return found;
    }

    private static void add(List<Reading> readings, Tag tag, String form, int at, List<Reading> found) {
        boolean lower = Character.isLowerCase(form.charAt(at));
        for (Reading reading : readings) {
            if (reading.tag() == tag && !reading.lemma().isEmpty()) {
                String tail = lower ? lowered(reading.lemma()) : reading.lemma();
                found.add(reading.withLemma(form.substring(0, at) + tail));
            }
        }
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String lowered(String word) {
        return Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }
}
