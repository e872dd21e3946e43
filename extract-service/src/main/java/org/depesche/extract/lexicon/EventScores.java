package org.depesche.extract.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depesche.extract.events.EventMode;
import org.depesche.extract.events.EventType;

/** Conflict–cooperation scores by type and mode, after the PLOVER manual. */
public final class EventScores {
    private final Map<String, Double> byTypeAndMode = new HashMap<>();

    private EventScores() {}

    /** Reads {@code frames/scores.tsv}. */
    public static EventScores load() {
        EventScores scores = new EventScores();
        for (String[] row : ResourceLines.of("/frames/scores.tsv")) {
            scores.byTypeAndMode.put(
                    key(
                            EventType.valueOf(row[0]),
                            row[1].toUpperCase(Locale.ROOT).replace('-', '_')),
                    Double.valueOf(row[2]));
        }
        return scores;
    }

    /** The score of a type in a mode, -10 to 10; a mode without one of its own scores as its type. */
    public double of(EventType type, Optional<EventMode> mode) {
        return mode.map(m -> byTypeAndMode.get(key(type, m.name()))).orElse(type.score());
    }

    private static String key(EventType type, String mode) {
        return type + " " + mode;
    }
}
