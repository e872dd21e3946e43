package org.depesche.extract.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesche.extract.events.EventMode;
import org.depesche.extract.events.EventType;
import org.depesche.extract.events.Role;

/** All frames by name. */
public final class Frames {
    private final Map<String, Frame> byName = new HashMap<>();
    private final Map<String, Refusal> refusals = new HashMap<>();

    /**
     * What it means to do the contrary.
     *
     * @param frame name of the frame
     * @param planned whether only who will not do it refuses, not who did not
     */
    private record Refusal(String frame, boolean planned) {}

    /** Reads {@code frames/frames.tsv} and {@code frames/refusals.tsv}. */
    public static Frames load() {
        Frames frames = new Frames();
        for (String[] row : ResourceLines.of("/frames/frames.tsv")) {
            Frame frame = new Frame(
                    row[0],
                    EventType.valueOf(row[1]),
                    mode(row[2]),
                    Role.valueOf(row[3]),
                    Role.valueOf(row[4]),
                    slots(row[5]),
                    Frame.Content.valueOf(row[6].toUpperCase(Locale.ROOT)));
            frames.byName.put(frame.name(), frame);
        }
        for (String[] row : ResourceLines.of("/frames/refusals.tsv")) {
            frames.refusals.put(row[0], new Refusal(row[1], row[2].equals("planned")));
        }
        return frames;
    }

    /** The frame of that name. */
    public Optional<Frame> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** What somebody does who does not do what the frame says: not to recognise is to reject. */
    public Optional<Frame> refusal(Frame frame, boolean planned) {
        Refusal refusal = refusals.get(frame.name());
        return refusal != null && (planned || !refusal.planned()) ? find(refusal.frame()) : Optional.empty();
    }

    private static Optional<EventMode> mode(String column) {
        return column.isEmpty()
                ? Optional.empty()
                : Optional.of(EventMode.valueOf(column.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    /** Groups are separated by spaces, the alternatives of a group by {@code |}. */
    private static List<Set<Slot>> slots(String column) {
        List<Set<Slot>> groups = new ArrayList<>();
        for (String group : column.split(" ")) {
            Set<Slot> alternatives = EnumSet.noneOf(Slot.class);
            for (String name : ResourceLines.list(group)) {
                alternatives.add(Slot.valueOf(name.toUpperCase(Locale.ROOT)));
            }
            if (!alternatives.isEmpty()) {
                groups.add(alternatives);
            }
        }
        return groups;
    }
}
