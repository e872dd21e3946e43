package org.depesche.extract.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.store.documents.StoredDocument;
import org.depesche.text.BlockKind;
import org.depesche.text.TextBlock;

/**
 * The news agencies that a text is credited to: "OSLO (NTB) –", "… sagte er. (dpa/afp)", "Quelle: dpa", "By Jane Doe, Reuters".
 * Sources of pictures are none.
 */
final class AgencyCredits {
    /** A place, perhaps a day, an agency in brackets and a dash or colon; or a place in capitals, an agency in brackets. */
    private static final Pattern DATELINE = Pattern.compile(
            "^(?:[^()]{0,50}\\(([^()]{2,40})\\)\\s{0,3}[-–—:]|[\\p{Lu}\\s./,-]{2,40}\\(([^()]{2,40})\\))");

    /** Brackets after the last sentence of a paragraph. */
    private static final Pattern CLOSING = Pattern.compile("[.!?…”“\"»]\\s{0,3}[(\\[]([^()\\[\\]]{2,60})[)\\]]\\.?$");

    /** A line that says whom the text is from; pictures have words of their own. */
    private static final Pattern CREDIT_LINE = Pattern.compile(
            "(?iu)^[(\\[]?\\s{0,3}(?:(?:quellen?|kilder?|kjelder?|sources?|agentur(?:en)?|text|tekst)\\s{0,3}[:/]|mit (?:material|informationen) "
                    + "(?:von|der)|with (?:reporting|material|additional reporting) (?:from|by)|med materiale frå|med materiale fra)\\s{1,3}(.{2,80}?)"
                    + "[)\\].]{0,3}$");

    /** Somebody's byline with an agency after a comma or stroke. */
    private static final Pattern BYLINE = Pattern.compile("(?iu)^(?:von|by|av)\\s.{2,60}?[,/|–]\\s{0,3}(.{2,40})$");

    private static final Pattern SEPARATOR =
            Pattern.compile("(?iu)\\s*(?:[/,;|+&]|\\s(?:und|and|og|sowie|mit|with|med)\\s)\\s*");
    private static final int LONGEST_LINE = 120;
    private static final Map<String, String> AGENCIES = load();

    private AgencyCredits() {}

    /** Ids of the agencies, in the order of the alphabet. */
    static Set<String> of(StoredDocument document) {
        Set<String> agencies = new TreeSet<>();
        for (TextBlock block : document.blocks()) {
            if (block.kind() != BlockKind.CAPTION) {
                agencies.addAll(
                        of(document.text().substring(block.start(), block.end()).strip()));
            }
        }
        return agencies;
    }

    private static Set<String> of(String paragraph) {
        Set<String> agencies = new TreeSet<>();
        Matcher dateline = DATELINE.matcher(paragraph);
        if (dateline.find()) {
            agencies.addAll(named(Objects.requireNonNullElse(dateline.group(1), dateline.group(2))));
        }
        Matcher closing = CLOSING.matcher(paragraph);
        if (closing.find()) {
            agencies.addAll(named(withoutIntroduction(closing.group(1))));
        }
        if (paragraph.length() <= LONGEST_LINE) {
            agencies.addAll(named(paragraph.replaceAll("[()\\[\\]©.]", "").strip()));
            first(CREDIT_LINE, paragraph).ifPresent(names -> agencies.addAll(named(names)));
            first(BYLINE, paragraph).ifPresent(names -> agencies.addAll(named(names)));
        }
        return agencies;
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String withoutIntroduction(String bracket) {
        return bracket.replaceFirst(
                "(?iu)^(?:quellen?|kilder?|kjelder?|sources?|text|tekst|mit|with|med)\\s{0,3}:?\\s{1,3}", "");
    }

    /** The agencies where {@code text} names agencies and nothing else. */
    private static Set<String> named(String text) {
        Set<String> agencies = new TreeSet<>();
        for (String part : SEPARATOR.split(text.strip())) {
            Optional<Set<String>> ids = agency(part);
            if (ids.isEmpty()) {
                return Set.of();
            }
            agencies.addAll(ids.get());
        }
        return agencies;
    }

    /** One agency, or several with hyphens between: NTB-AFP. */
    private static Optional<Set<String>> agency(String part) {
        String name = part.strip()
                .replaceFirst(
                        "(?iu)^(?:die |der |den |the )?(?:nachrichtenagentur(?:en)? |nyhetsbyrået |agentur )?", "");
        String whole = AGENCIES.get(name);
        if (whole != null) {
            return Optional.of(Set.of(whole));
        }
        List<String> parts = Arrays.asList(name.split("-", -1));
        return parts.size() > 1 && parts.stream().allMatch(AGENCIES::containsKey)
                ? Optional.of(new TreeSet<>(parts.stream()
                        .map(AGENCIES::get)
                        .filter(Objects::nonNull)
                        .toList()))
                : Optional.empty();
    }

    private static Map<String, String> load() {
        Map<String, String> agencies = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AgencyCredits.class.getResourceAsStream("/knowledge/agencies.tsv")),
                StandardCharsets.UTF_8))) {
            for (String line :
                    lines.lines().filter(text -> !text.startsWith("#")).toList()) {
                String[] columns = line.split("\t", -1);
                for (String spelling : columns[1].split("\\|", -1)) {
                    agencies.put(spelling, columns[0]);
                }
            }
            return agencies;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
