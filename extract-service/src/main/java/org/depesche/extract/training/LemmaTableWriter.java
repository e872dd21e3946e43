package org.depesche.extract.training;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.depesche.extract.morphology.LemmaTable;

/**
 * Writes {@code lemmas.bin}: number of patterns; a pattern: tag (1 byte), features (4), letters to cut (1), letters to add (UTF);
 * number of blocks and their offsets; number of bytes and the forms. A form: bytes shared with the form before (0 at the start
 * of a block), bytes of its own, these bytes, number of patterns, two bytes a pattern.
 */
final class LemmaTableWriter {
    private static final int MOST_PATTERNS = 65_535;

    private final Map<LemmaPattern, Integer> numbers = new LinkedHashMap<>();
    private final ByteArrayOutputStream forms = new ByteArrayOutputStream();
    private final List<Integer> blocks = new ArrayList<>();
    private byte[] last = new byte[0];
    private int written;

    static byte[] write(LemmaTableBuilder table) {
        TreeMap<byte[], List<LemmaPattern>> sorted = new TreeMap<>(Arrays::compareUnsigned);
        table.forms()
                .forEach((form, readings) -> sorted.put(
                        form.getBytes(StandardCharsets.UTF_8),
                        readings.stream()
                                .map(entry -> LemmaPattern.of(form, entry))
                                .toList()));
        table.endings()
                .rules()
                .forEach((ending, patterns) -> sorted.put(
                        (LemmaTable.ENDING + ending).getBytes(StandardCharsets.UTF_8),
                        patterns.stream()
                                .sorted(Comparator.comparing(LemmaPattern::toString))
                                .toList()));
        LemmaTableWriter writer = new LemmaTableWriter();
        sorted.forEach(writer::form);
        return writer.bytes();
    }

    private void form(byte[] form, List<LemmaPattern> patterns) {
        int shared = 0;
        if (written++ % LemmaTable.BLOCK == 0) {
            blocks.add(forms.size());
        } else {
            int limit = Math.min(255, Math.min(last.length, form.length));
            while (shared < limit && last[shared] == form[shared]) {
                shared++;
            }
        }
        forms.write(shared);
        forms.write(form.length - shared);
        forms.write(form, shared, form.length - shared);
        forms.write(patterns.size());
        for (LemmaPattern pattern : patterns) {
            int number = numbers.computeIfAbsent(pattern, p -> numbers.size());
            if (number > MOST_PATTERNS) {
                throw new IllegalStateException("more than " + MOST_PATTERNS + " patterns");
            }
            forms.write(number >>> 8);
            forms.write(number);
        }
        last = form;
    }

    private byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(numbers.size());
            for (LemmaPattern pattern : numbers.keySet()) {
                out.writeByte(pattern.tag().ordinal());
                out.writeInt(pattern.features().bits());
                out.writeByte(pattern.cut());
                out.writeUTF(pattern.added());
            }
            out.writeInt(blocks.size());
            for (int block : blocks) {
                out.writeInt(block);
            }
            out.writeInt(forms.size());
            forms.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
