package org.depesche.text.language;

import it.unimi.dsi.fastutil.objects.AbstractObject2FloatMap;
import it.unimi.dsi.fastutil.objects.Object2FloatMap;
import it.unimi.dsi.fastutil.objects.ObjectSet;

/** Numbers of sequences of one to three characters, in two arrays. It is looked into, and not gone through. */
final class PackedModel extends AbstractObject2FloatMap<String> {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 3;

    /** Slots for each sequence, in quarters: what a search by steps of one still finds at once, with little room left over. */
    private static final int SLOTS = 5;

    private final long[] keys;
    private final float[] values;
    private final int size;

    private PackedModel(Object2FloatMap<String> model) {
        size = model.size();
        keys = new long[size * SLOTS / 4 + 1];
        values = new float[keys.length];
        defRetValue = model.defaultReturnValue();
        for (Object2FloatMap.Entry<String> entry : model.object2FloatEntrySet()) {
            String sequence = entry.getKey();
            if (sequence.isEmpty() || sequence.length() > LONGEST) {
                throw new IllegalArgumentException("a model of other sequences than of one to three characters");
            }
            int slot = slot(key(sequence));
            keys[slot] = key(sequence);
            values[slot] = entry.getFloatValue();
        }
    }

    /**
     * A copy of a model.
     *
     * @throws IllegalArgumentException where the model has longer sequences
     */
    static PackedModel of(Object2FloatMap<String> model) {
        return new PackedModel(model);
    }

    @Override
    public float getFloat(Object key) {
        if (!(key instanceof String sequence) || sequence.isEmpty() || sequence.length() > LONGEST) {
            return defRetValue;
        }
        long packed = key(sequence);
        int slot = slot(packed);
        return keys[slot] == packed ? values[slot] : defRetValue;
    }

    /** The sequence itself, with its length, so that no two have the same; never 0. */
    private static long key(String sequence) {
        long key = sequence.length();
        for (int i = 0; i < sequence.length(); i++) {
            key = key << Character.SIZE | sequence.charAt(i);
        }
        return key;
    }

    private int slot(long key) {
        long hash = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (((hash >>> 32) * keys.length) >>> 32);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 == keys.length ? 0 : slot + 1;
        }
        return slot;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public ObjectSet<Object2FloatMap.Entry<String>> object2FloatEntrySet() {
        throw new UnsupportedOperationException();
    }
}
