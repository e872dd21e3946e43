package org.depesche.extract.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.depesche.extract.lexicon.SlotFunction.Kind;
import org.depesche.text.NativeBuild;

/** Parses the constructions of {@code verbs.tsv}, {@code nouns.tsv} and {@code support.tsv}. */
final class Construction {
    /** Tens of thousands of units have one of a few thousand constructions. */
    private static final Map<String, List<SlotPattern>> PARSED = new ConcurrentHashMap<>();

    private static final Map<String, SlotPattern> PATTERNS = new ConcurrentHashMap<>();
    private static final Map<String, SlotFunction> FUNCTIONS = new ConcurrentHashMap<>();

    private Construction() {}

    /** Slots of a construction such as {@code a=subj b=obj,mit o=obj~WEAPON!}; the same ones for the same text. */
    static List<SlotPattern> parse(String text) {
        return PARSED.computeIfAbsent(text, Construction::patterns);
    }

    private static List<SlotPattern> patterns(String text) {
        List<SlotPattern> patterns = new ArrayList<>();
        for (String part : parts(text)) {
            int equals = part.indexOf('=');
            if (equals == 1) {
                patterns.add(PATTERNS.computeIfAbsent(part, Construction::pattern));
            } else if (!part.isEmpty()) {
                throw new IllegalArgumentException("construction: " + text);
            }
        }
        return List.copyOf(patterns);
    }

    /** Splits at spaces outside quotation marks. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (char c : text.toCharArray()) {
            quoted ^= c == '"';
            if (c == ' ' && !quoted) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    private static SlotPattern pattern(String part) {
        String slot = part.substring(0, 1);
        String text = part.substring(2);
        boolean required = text.indexOf('!') >= 0;
        List<SlotFunction> functions = new ArrayList<>();
        for (String entry : entries(text.replace("!", ""))) {
            functions.add(function(entry));
        }
        return new SlotPattern(Slot.valueOf(slot.toUpperCase(Locale.ROOT)), functions, required);
    }

    /** Splits at commas; a name in capitals after a comma goes on with the classes of the function before it. */
    private static List<String> entries(String text) {
        List<String> entries = new ArrayList<>();
        for (String entry : text.split(",")) {
            boolean classes = entry.startsWith("\"") || entry.equals(entry.toUpperCase(Locale.ROOT));
            if (classes && !entries.isEmpty()) {
                entries.set(entries.size() - 1, entries.getLast() + "," + entry);
            } else {
                entries.add(entry);
            }
        }
        return entries;
    }

    /** A function such as {@code mit~WEAPON}; the same one for the same text. */
    static SlotFunction function(String text) {
        return FUNCTIONS.computeIfAbsent(text, Construction::parsed);
    }

    private static SlotFunction parsed(String text) {
        int tilde = text.indexOf('~');
        String name = tilde < 0 ? text : text.substring(0, tilde);
        Set<String> classes = tilde < 0 ? Set.of() : Set.of(distinct(text.substring(tilde + 1)));
        return switch (name) {
            case "subj" -> new SlotFunction(Kind.SUBJECT, "", classes);
            case "obj" -> new SlotFunction(Kind.OBJECT, "", classes);
            case "iobj" -> new SlotFunction(Kind.INDIRECT_OBJECT, "", classes);
            case "genobj" -> new SlotFunction(Kind.GENITIVE_OBJECT, "", classes);
            case "pred" -> new SlotFunction(Kind.PREDICATIVE, "", classes);
            case "that" -> new SlotFunction(Kind.THAT_CLAUSE, "", classes);
            case "inf" -> new SlotFunction(Kind.INFINITIVE, "", classes);
            case "of" -> new SlotFunction(Kind.OF, "", classes);
            case "between" -> new SlotFunction(Kind.BETWEEN, "", classes);
            default -> new SlotFunction(Kind.PREPOSITION, NativeBuild.shared(name.replace('_', ' ')), classes);
        };
    }

    private static String[] distinct(String classes) {
        return Stream.of(classes.split(","))
                .map(c -> c.startsWith("\"") ? c.toLowerCase(Locale.ROOT).substring(0, c.length() - 1) : c)
                .map(NativeBuild::shared)
                .distinct()
                .toArray(String[]::new);
    }
}
