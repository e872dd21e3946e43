package org.depesche.text.copies;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.MurmurHash3;
import org.depesche.text.BlockKind;
import org.depesche.text.TextBlock;

/**
 * What tells whether a text is another's copy. Its running text is taken as the set of its shingles, each of three words in a row.
 * Two texts are copies where one holds most shingles of the other ("containment": A. Broder, On the resemblance and containment
 * of documents, 1997), so that a text that was cut is still known.
 *
 * <p>Candidates are found by bands of MinHashes (J. Leskovec, A. Rajaraman, J. Ullman, Mining of Massive Datasets, 3.4): with 24
 * bands of 3 rows, texts of which half of all shingles are common share a band in 96 of 100 cases, those of a twentieth in less
 * than one of 300. Eight further bands cover the opening words alone, which a cut leaves.
 */
public final class Fingerprint {
    /** Share of the shorter text's shingles that the other must have. Two reports of one speech stay well below. */
    private static final double COPIED = 0.5;

    /** Shorter texts are alike because they say little. */
    private static final int LEAST_SHINGLES = 20;

    private static final int SHINGLE = 3;
    private static final int ROWS = 3;
    private static final int BANDS = 24;
    private static final int LEAD_BANDS = 8;
    private static final int LEAD_WORDS = 120;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    /** The golden ratio in 64 bits, odd: the increment of SplitMix64. */
    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    private final Set<Long> shingles;
    private final Set<Long> lead;

    private Fingerprint(List<String> words) {
        shingles = shingles(words);
        lead = shingles(words.subList(0, Math.min(LEAD_WORDS, words.size())));
    }

    /** The fingerprint of the running text in {@code blocks}; headlines, captions and what belongs to the page are left out. */
    public static Fingerprint of(String text, List<TextBlock> blocks) {
        List<String> words = new ArrayList<>();
        for (TextBlock block : blocks) {
            if (block.kind() == BlockKind.BODY) {
                String running = text.substring(block.start(), block.end()).toLowerCase(Locale.ROOT);
                WORD.matcher(running).results().map(MatchResult::group).forEach(words::add);
            }
        }
        return new Fingerprint(words);
    }

    /**
     * Bands for an index: texts that may be copies of each other most likely share one. Ascending, each once; none for a text that
     * is too short to tell.
     */
    public List<Long> bands() {
        if (shingles.size() < LEAST_SHINGLES) {
            return List.of();
        }
        Set<Long> bands = new TreeSet<>();
        addBands(shingles, 0, BANDS, bands);
        addBands(lead, BANDS, BANDS + LEAD_BANDS, bands);
        return List.copyOf(bands);
    }

    /** How much of the shorter text is in the longer one, 0 to 1. */
    public double containment(Fingerprint other) {
        Set<Long> fewer = shingles.size() <= other.shingles.size() ? shingles : other.shingles;
        Set<Long> more = shingles.size() <= other.shingles.size() ? other.shingles : shingles;
        long common = fewer.stream().filter(more::contains).count();
        return fewer.isEmpty() ? 0 : (double) common / fewer.size();
    }

    /** Whether one of the two texts is made of the other. The same both ways. */
    public boolean isCopyOf(Fingerprint other) {
        return Math.min(shingles.size(), other.shingles.size()) >= LEAST_SHINGLES && containment(other) >= COPIED;
    }

    private static Set<Long> shingles(List<String> words) {
        Set<Long> shingles = new HashSet<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            byte[] bytes = String.join(" ", words.subList(i, i + SHINGLE)).getBytes(StandardCharsets.UTF_8);
            shingles.add(MurmurHash3.hash128x64(bytes)[0]);
        }
        return shingles;
    }

    private static void addBands(Set<Long> shingles, int from, int to, Set<Long> bands) {
        long[] minima = new long[(to - from) * ROWS];
        Arrays.fill(minima, Long.MAX_VALUE);
        for (long shingle : shingles) {
            for (int row = 0; row < minima.length; row++) {
                minima[row] = Math.min(minima[row], mixed(shingle + row * GAMMA));
            }
        }
        for (int band = from; band < to; band++) {
            long key = mixed(band);
            for (int row = 0; row < ROWS; row++) {
                key = mixed(key ^ minima[(band - from) * ROWS + row]);
            }
            bands.add(key);
        }
    }

    /** One hash function of many: the finalizer of SplitMix64 (G. Steele, D. Lea, C. Flood, OOPSLA 2014). */
    private static long mixed(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
