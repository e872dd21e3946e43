package org.depesche.extract.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether a name in a text can be the name of a person of the knowledge base, letter by letter. Names from languages that
 * are written in Latin letters must agree but for diacritics; names that were transcribed may follow any habit of
 * transcription as long as they sound alike; Korean and Chinese names, whose syllables are short, only some habits.
 */
public final class NameMatch {
    private static final Set<String> TRANSCRIBED = Set.of(
            "RUS", "UKR", "BLR", "BGR", "MKD", "SRB", "MNE", "BIH", "KAZ", "KGZ", "TJK", "UZB", "TKM", "AZE", "GEO",
            "ARM", "MNG", "GRC", "CYP", "ISR", "PSE", "EGY", "SYR", "IRQ", "IRN", "JOR", "LBN", "SAU", "YEM", "OMN",
            "ARE", "QAT", "BHR", "KWT", "LBY", "TUN", "DZA", "MAR", "SDN", "SSD", "SOM", "AFG", "PAK", "IND", "BGD",
            "NPL", "LKA", "MMR", "THA", "KHM", "LAO", "ETH", "ERI", "SUN", "YUG", "SCG", "ESH", "MRT", "TCD", "DJI",
            "MLI", "NGA", "IDN", "MYS");
    private static final Set<String> SYLLABIC = Set.of("KOR", "PRK", "CHN", "TWN", "HKG", "MAC", "JPN", "VNM", "SGP");

    private static final int LONG_SKELETON = 4;

    private NameMatch() {}

    /** Whether {@code parts} fit the name or an alias of {@code person}; their skeletons are known to agree with one. */
    public static boolean fits(Person person, List<String> parts) {
        if (TRANSCRIBED.contains(person.country())) {
            return true;
        }
        if (fitsName(person.name(), person.country(), parts)) {
            return true;
        }
        for (String alias : person.aliases()) {
            if (fitsName(alias, person.country(), parts)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether {@code parts} alone can be taken for the family name of {@code person}: they are long enough that sounding alike is
     * no chance, or some name of the person is spelt so.
     */
    public static boolean isSpelt(Person person, List<String> parts) {
        int length = 0;
        for (String part : parts) {
            length += NameSkeleton.of(part).length();
        }
        if (length >= LONG_SKELETON || fitsName(person.name(), "", parts)) {
            return true;
        }
        for (String alias : person.aliases()) {
            if (fitsName(alias, "", parts)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fitsName(String name, String country, List<String> parts) {
        boolean syllabic = SYLLABIC.contains(country);
        List<String> expected = new ArrayList<>();
        for (String part : NameForms.parts(name)) {
            expected.add(normal(part, syllabic));
        }
        int matched = 0;
        for (String part : parts) {
            int found = expected.indexOf(normal(part, syllabic));
            if (found < 0) {
                return false;
            }
            matched++;
        }
        return matched > 0;
    }

    private static String normal(String part, boolean syllabic) {
        return syllabic ? syllable(part) : NameForms.plain(part);
    }

    /** A Korean or Chinese syllable without the habits of its romanisation: <i>Choe/Choi, Sun/Son, hee/hui, Jeong/Jong</i>. */
    static String syllable(String part) {
        String folded = NameForms.fold(part);
        StringBuilder syllable = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            char next = i + 1 < folded.length() ? folded.charAt(i + 1) : ' ';
            if (c == 'e' && (next == 'o' || next == 'u' || next == 'e')) {
                continue;
            }
            char last = syllable.isEmpty() ? ' ' : syllable.charAt(syllable.length() - 1);
            char sound = sound(c, last, i, folded.length());
            if (sound != last) {
                syllable.append(sound);
            }
        }
        return syllable.toString()
                .replace("dsS", "j")
                .replace("oi", "o")
                .replace("hi", "h")
                .replace("hoi", "h");
    }

    private static char sound(char c, char last, int index, int length) {
        return switch (c) {
            case 'u' -> 'o';
            case 'e' -> last == 'h' || last == 'o' || index == length - 1 ? 'i' : 'e';
            case 'y' -> index == 0 ? 'y' : 'i';
            default -> c;
        };
    }
}
