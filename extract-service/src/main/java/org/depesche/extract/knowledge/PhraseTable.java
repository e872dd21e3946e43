package org.depesche.extract.knowledge;

import java.util.Arrays;

/**
 * A compact dictionary of phrases: from sequences of words to numbers. A path of words is one 64-bit hash, so that no
 * strings are kept; with some hundred thousand phrases a false match is expected once in 10<sup>8</sup> texts.
 * Matching walks word by word: {@link #step} from {@link #START}, {@link #leads} says whether to go on.
 */
public final class PhraseTable {
    /** The state before the first word. */
    public static final long START = 0x9E3779B97F4A7C15L;

    private final long[] states;
    private final int[] heads;
    private final int[] values;
    private final int[] nexts;
    private final int mask;

    private PhraseTable(long[] states, int[] heads, int[] values, int[] nexts) {
        this.states = states;
        this.heads = heads;
        this.values = values;
        this.nexts = nexts;
        this.mask = states.length - 1;
    }

    /** The state after {@code word}. Zero is never a state. */
    public static long step(long state, CharSequence word) {
        long hash = state ^ 0xCBF29CE484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
        hash ^= hash >>> 29;
        return hash == 0 ? 1 : hash;
    }

    /** Whether some phrase begins with, or is, the words that led to {@code state}. */
    public boolean leads(long state) {
        return states[slot(states, mask, state)] == state;
    }

    /** First entry of the phrase that {@code state} stands for, -1 where it is none. */
    public int first(long state) {
        int slot = slot(states, mask, state);
        return states[slot] == state ? heads[slot] : -1;
    }

    /** The entry after {@code entry} for the same phrase, -1 after the last. */
    public int next(int entry) {
        return nexts[entry];
    }

    /** The number that {@code entry} stands for. */
    public int value(int entry) {
        return values[entry];
    }

    private static int slot(long[] states, int mask, long state) {
        int slot = (int) (state ^ (state >>> 32)) & mask;
        while (states[slot] != 0 && states[slot] != state) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Collects phrases. Entries of one phrase come out in the order in which they went in. */
    public static final class Builder {
        private long[] states = new long[1 << 10];
        private int[] heads = filled(1 << 10);
        private int[] values = new int[512];
        private int[] nexts = new int[512];
        private int used;
        private int entries;

        /** Adds a phrase of already normalised words. */
        public Builder add(Iterable<String> words, int value) {
            long state = START;
            int slot = -1;
            for (String word : words) {
                state = step(state, word);
                slot = touch(state);
            }
            if (slot >= 0) {
                append(slot, value);
            }
            return this;
        }

        /** The table; the builder must not be used any more. */
        public PhraseTable build() {
            return new PhraseTable(states, heads, Arrays.copyOf(values, entries), Arrays.copyOf(nexts, entries));
        }

        private int touch(long state) {
            if (used * 2 >= states.length) {
                grow();
            }
            int slot = slot(states, states.length - 1, state);
            if (states[slot] == 0) {
                states[slot] = state;
                used++;
            }
            return slot;
        }

        private void append(int slot, int value) {
            if (entries == values.length) {
                values = Arrays.copyOf(values, entries * 2);
                nexts = Arrays.copyOf(nexts, entries * 2);
            }
            int last = -1;
            for (int entry = heads[slot]; entry >= 0; entry = nexts[entry]) {
                if (values[entry] == value) {
                    return;
                }
                last = entry;
            }
            values[entries] = value;
            nexts[entries] = -1;
            if (last < 0) {
                heads[slot] = entries;
            } else {
                nexts[last] = entries;
            }
            entries++;
        }

        private void grow() {
            long[] oldStates = states;
            int[] oldHeads = heads;
            states = new long[oldStates.length * 2];
            heads = filled(states.length);
            for (int i = 0; i < oldStates.length; i++) {
                if (oldStates[i] != 0) {
                    int slot = slot(states, states.length - 1, oldStates[i]);
                    states[slot] = oldStates[i];
                    heads[slot] = oldHeads[i];
                }
            }
        }

        private static int[] filled(int size) {
            int[] array = new int[size];
            Arrays.fill(array, -1);
            return array;
        }
    }
}
