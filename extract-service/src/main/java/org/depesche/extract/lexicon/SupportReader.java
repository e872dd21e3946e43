package org.depesche.extract.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.depesche.extract.events.Factuality;

/** Reads {@code support.tsv}. */
final class SupportReader {
    private static final Set<String> VALUES = Set.of("ASSERTED", "PLANNED", "POSSIBLE", "NEGATED");

    private SupportReader() {}

    static List<SupportVerb> read(String resource, Frames frames, Set<String> reflexives, boolean verbLast) {
        List<SupportVerb> verbs = new ArrayList<>();
        for (String[] row : ResourceLines.of(resource)) {
            for (String words : ResourceLines.list(row[0])) {
                verbs.add(verb(resource, row, words.toLowerCase(Locale.ROOT), frames, reflexives, verbLast));
            }
        }
        return verbs;
    }

    private static SupportVerb verb(
            String resource, String[] row, String words, Frames frames, Set<String> reflexives, boolean verbLast) {
        VerbKey key = VerbKey.of(words, reflexives, verbLast);
        String effect = ResourceLines.column(row, 2);
        boolean value = VALUES.contains(effect);
        Optional<Frame> frame =
                value ? Optional.empty() : effect.isEmpty() ? Optional.of(Frame.NO_EVENT) : frames.find(effect);
        if (!value && frame.isEmpty()) {
            throw new IllegalArgumentException(resource + ": no effect " + effect);
        }
        return new SupportVerb(
                key.verb(),
                key.reflexive(),
                key.extras(),
                Construction.function(row[1]),
                value ? Factuality.valueOf(effect) : Factuality.ASSERTED,
                frame,
                Construction.parse(ResourceLines.column(row, 3)));
    }
}
