package org.depesche.extract.languages;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out for the latest forms: news repeats its words. Two entries share a place, so that two frequent words seldom
 * push each other out. A plain array of immutable entries: threads may overwrite each other's, and each still reads a right one.
 *
 * @param <T> what is known of a form; immutable
 */
public final class FormCache<T> {
    private static final int SPREAD = 0x9E3779B1;

    private final Function<String, T> source;
    private final @Nullable Entry<T>[] entries;
    private final int shift;

    private record Entry<T>(String form, T value) {}

    /**
     * An empty cache.
     *
     * @param bits logarithm of the number of entries
     * @param source works out the value of a form, the same one each time
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public FormCache(int bits, Function<String, T> source) {
        this.source = source;
        this.entries = new Entry[1 << bits];
        this.shift = Integer.SIZE - bits;
    }

    /** The value of {@code form}. */
    public T of(String form) {
        int slot = form.hashCode() * SPREAD >>> shift;
        Entry<T> first = entries[slot];
        if (first != null && first.form().equals(form)) {
            return first.value();
        }
        Entry<T> second = entries[slot ^ 1];
        if (second != null && second.form().equals(form)) {
            return second.value();
        }
        T value = source.apply(form);
        entries[slot ^ 1] = first;
        entries[slot] = new Entry<>(form, value);
        return value;
    }
}
