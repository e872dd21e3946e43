package org.depesche.extract.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads lexical units; a line that names an unknown frame is a mistake of the data and fails at once. */
final class UnitReader {
    private final Frames frames;
    private final Set<String> reflexives;
    private final boolean verbLast;
    private final List<String> blocked = new ArrayList<>();

    UnitReader(Frames frames, Set<String> reflexives, boolean verbLast) {
        this.frames = frames;
        this.reflexives = reflexives;
        this.verbLast = verbLast;
    }

    List<LexicalUnit> read(String resource, boolean verbs) {
        List<LexicalUnit> units = new ArrayList<>();
        for (String[] row : ResourceLines.of(resource)) {
            if (row[1].isEmpty() && ResourceLines.column(row, 2).isEmpty()) {
                ResourceLines.list(row[0]).forEach(w -> blocked.add(w.toLowerCase(Locale.ROOT)));
                continue;
            }
            Frame frame = row[1].isEmpty() ? Frame.NO_EVENT : find(resource, row[1]);
            List<SlotPattern> slots = slots(resource, row);
            for (String words : ResourceLines.list(row[0])) {
                units.add(unit(words.toLowerCase(Locale.ROOT), verbs, frame, slots));
            }
        }
        return units;
    }

    /** Words that name no event, though they end like one that does. */
    List<String> blocked() {
        return blocked;
    }

    private Frame find(String resource, String name) {
        Optional<Frame> frame = frames.find(name);
        return frame.orElseThrow(() -> new IllegalArgumentException(resource + ": no frame " + name));
    }

    private static List<SlotPattern> slots(String resource, String[] row) {
        try {
            return Construction.parse(ResourceLines.column(row, 2));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(resource + ": " + String.join(" ", row), e);
        }
    }

    private LexicalUnit unit(String words, boolean verb, Frame frame, List<SlotPattern> slots) {
        VerbKey key = verb ? VerbKey.of(words, reflexives, verbLast) : new VerbKey(words, false, List.of());
        return new LexicalUnit(key.verb(), key.reflexive(), key.extras(), frame, slots);
    }
}
