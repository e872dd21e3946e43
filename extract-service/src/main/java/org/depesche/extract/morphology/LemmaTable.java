package org.depesche.extract.morphology;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The forms of {@code lemmas.bin}: sorted, front-coded in blocks, so that a language takes less than a megabyte of heap and
 * loads as fast as its bytes can be read. A form is followed by the numbers of its patterns; a pattern is a tag, features
 * and how the lemma comes from the form: letters to cut from its end and letters to add. Endings of words that are not listed are
 * forms that begin with {@value #ENDING}. Layout: see {@code LemmaTableWriter} in the training package.
 */
public final class LemmaTable implements Lexicon {
    public static final String ENDING = "~";
    public static final int LONGEST_ENDING = 7;
    public static final int BLOCK = 16;

    private record Pattern(Tag tag, Features features, int cut, String added) {
        Reading apply(String form) {
            String lemma = form.substring(0, form.length() - cut) + added;
            return new Reading(tag, lemma, features, Agreement.of(features));
        }
    }

    private final Pattern[] patterns;
    private final int[] blocks;
    private final byte[] forms;

    private LemmaTable(Pattern[] patterns, int[] blocks, byte[] forms) {
        this.patterns = patterns;
        this.blocks = blocks;
        this.forms = forms;
    }

    /** Reads what the training wrote. */
    public static LemmaTable read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Pattern[] patterns = new Pattern[in.readInt()];
            for (int i = 0; i < patterns.length; i++) {
                Tag tag = Tag.ALL.get(in.readByte());
                patterns[i] = new Pattern(tag, new Features(in.readInt()), in.readByte(), in.readUTF());
            }
            int[] blocks = new int[in.readInt()];
            for (int i = 0; i < blocks.length; i++) {
                blocks[i] = in.readInt();
            }
            byte[] forms = new byte[in.readInt()];
            in.readFully(forms);
            return new LemmaTable(patterns, blocks, forms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Reading> readings(String form) {
        int at = find(form.getBytes(StandardCharsets.UTF_8));
        return at < 0 ? List.of() : readingsAt(at, form);
    }

    @Override
    public List<Reading> guesses(String form) {
        int from = Math.max(0, form.length() - LONGEST_ENDING);
        List<Reading> guesses = new ArrayList<>();
        int seen = 0;
        for (int i = from; i <= form.length(); i++) {
            int at = find((ENDING + form.substring(i)).getBytes(StandardCharsets.UTF_8));
            if (at >= 0) {
                for (Reading reading : readingsAt(at, form)) {
                    if ((seen & reading.tag().bit()) == 0) {
                        seen |= reading.tag().bit();
                        guesses.add(reading);
                    }
                }
            }
        }
        return guesses;
    }

    /** Offset of the pattern count after the form, or -1. */
    private int find(byte[] key) {
        int low = 0;
        int high = blocks.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (compareFirst(blocks[middle], key) <= 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high < 0 ? -1 : scan(high, key);
    }

    private int compareFirst(int at, byte[] key) {
        int length = forms[at + 1] & 0xFF;
        return java.util.Arrays.compareUnsigned(forms, at + 2, at + 2 + length, key, 0, key.length);
    }

    /** Walks through one block; {@code shared} counts how many bytes of the key the form before had. */
    private int scan(int block, byte[] key) {
        int at = blocks[block];
        int limit = block + 1 < blocks.length ? blocks[block + 1] : forms.length;
        int shared = 0;
        while (at < limit) {
            int common = forms[at] & 0xFF;
            int length = forms[at + 1] & 0xFF;
            at += 2;
            if (common < shared) {
                return -1;
            }
            if (common == shared) {
                int matched = 0;
                while (matched < length && shared < key.length && forms[at + matched] == key[shared]) {
                    matched++;
                    shared++;
                }
                if (matched == length && shared == key.length) {
                    return at + length;
                }
            }
            at = afterPatterns(at + length);
        }
        return -1;
    }

    private int afterPatterns(int at) {
        return at + 1 + 2 * (forms[at] & 0xFF);
    }

    private List<Reading> readingsAt(int at, String form) {
        int count = forms[at] & 0xFF;
        List<Reading> readings = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int number = (forms[at + 1 + 2 * i] & 0xFF) << 8 | (forms[at + 2 + 2 * i] & 0xFF);
            if (patterns[number].cut <= form.length()) {
                readings.add(patterns[number].apply(form));
            }
        }
        return readings;
    }
}
