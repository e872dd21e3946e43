package org.depesche.extract.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.depesche.extract.morphology.TaggedSentence;
import org.tukaani.xz.XZInputStream;

/**
 * The date and period cases of Microsoft Recognizers-Text (MIT), as far as news can contain them.
 *
 * <p>What is left out is listed with its reason in {@link #LEFT_OUT}; besides, all results of the types time, timerange, duration
 * and set, those without a value, and "now". Where the files give a past and a future value, either is right. Values are compared
 * by the days that they cover, with these differences of convention: a datetime counts by its date; an interval of the files ends
 * before its last day, unit or month, or on it; early, mid and late parts are right if they lie inside the part of the files;
 * offsets are told in their unit here, in days there; "earlier" ends, and "later" begins, with publication.
 */
final class RecognizersCorpus {
    /** Kinds that news does not contain, or that the files mean otherwise, by a pattern over the text of the result. */
    private static final Map<String, Pattern> LEFT_OUT = leftOut();

    private static final List<String> TYPES = List.of("date", "daterange", "datetime", "datetimerange");

    private final Map<String, int[]> byType = new TreeMap<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    private static Map<String, Pattern> leftOut() {
        Map<String, String> patterns = new LinkedHashMap<>();
        patterns.put(
                "clock",
                "(?U).*\\b(minuten?|minutes?|min|hours?|stunden?|\\d+h|eod|end of (the )?day|now|today pm|tonite)\\b.*");
        patterns.put(
                "figures in an order or without a preposition that no paper prints",
                "\\d{8}|\\d{4} \\d+ \\d+|\\d{1,2}/\\d{1,2}|\\d+/\\d+ ?-.*|from \\d+/\\d+-.*|.*\\d[-/](sep|aug)\\b.*|sep.*-\\d.*|.*-\\d{4}-.*"
                        + "|\\d{4}[-/](sep|aug).*|\\d{4}-\\d{1,2}|\\d{1,2}-\\d{4}|\\d{4} april|.*\\b\\d{4}[- ][qh]\\d.*|mar\\d.*|"
                        + "from \\d+-\\d+ in .*|.* of 87|january first 12|\\d+ s|.*/40|(november|oct.*) \\d+-\\d+|october, 1st|5\\.12|.*friday 5/12|.* 7\\.6|.*5/12.*");
        patterns.put(
                "numbers spoken in words",
                "(?U).*\\b(thousand|hundred|nineteen|seventeen|twenty nine|vierter|fünfter|siebter|dritter|siebten|zwölften|thirty first|march (eighteenth|fifteenth).*)\\b.*");
        patterns.put(
                "queries of a machine",
                "(?U).*\\b(later than|or later|and later|and after|greater|more than|less than|as early as|as late as|otd|year to date|to date|till current date|business days|calendar year|eoy|cy ?\\d+|10/25)\\b.*|.*[=<>].*");
        patterns.put(
                "working weeks",
                "(?U).*\\b(workweek|working week|arbeitswoche|werktags|unter der woche|remaining of the week)\\b.*");
        patterns.put(
                "a running period that no word calls so",
                "(?U)(the |dem |das |des |a )?(day|week|month|year|weekend|fortnight|jahre?s?)|.* of the month|q\\d");
        patterns.put(
                "counted from the last date of the text here, from the reference there",
                "(?U).*\\b(later|the day before|the day after|the next day|following week|that weekend|same (week|month|year)|spaeter|später)");
        patterns.put(
                "lengths of time",
                "(?U)(within|for) .*|.*\\b(starting|since the year|years since)\\b.*|.*\\d (weeks?|months?) and \\d.*|last 3 months and.*");
        patterns.put(
                "shorthand and assistants' speech",
                "(?U)next week mon.*|tue|tues .*|sat at .*|may|dec|in 15 tg|mon 13th|.*\\bon (fri|tues)day|.*(monday|friday|sunday) \\d\\d\\b.*|(mon|tue|wed|thu|fri|sat|sun) \\d\\dth|"
                        + "(sunday|saturday|monday) \\d weeks.*|.* (weeks|months) from .* on .*|next evening.*|.*last morning|the 17 .*|w/c .*|eid al fitr|.* this year früh|dieses jahr (früh|früher|später)|"
                        + ".*(early in|mid) (the day|today).*|18|19 june");
        Map<String, Pattern> compiled = new LinkedHashMap<>();
        patterns.forEach((name, pattern) -> compiled.put(name, Pattern.compile(pattern)));
        return compiled;
    }

    /** Runs all cases of a file. */
    RecognizersCorpus run(Path file, String language) throws IOException {
        try (InputStream in = new XZInputStream(Files.newInputStream(file))) {
            for (JsonNode item : new ObjectMapper().readTree(in)) {
                JsonNode reference = item.path("Context").path("ReferenceDateTime");
                for (JsonNode result : reference.isMissingNode() ? List.<JsonNode>of() : item.path("Results")) {
                    add(item.path("Input").asText(), reference.asText().substring(0, 10), result, language);
                }
            }
        }
        return this;
    }

    private void add(String input, String reference, JsonNode result, String language) {
        String type = result.path("TypeName").asText().replaceFirst(".*\\.", "");
        List<Expected> expected = expected(result);
        String text = result.path("Text").asText();
        Optional<String> reason = LEFT_OUT.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(text).matches())
                .map(Map.Entry::getKey)
                .findFirst();
        if (!TYPES.contains(type) || expected.isEmpty() || reason.isPresent()) {
            leftOut.merge(
                    !TYPES.contains(type) ? type : expected.isEmpty() ? "no value" : reason.get(), 1, Integer::sum);
            return;
        }
        int start = result.path("Start").asInt();
        int end = result.path("End").asInt() + 1;
        List<TaggedSentence> sentences = TimeTexts.tagged(input, language);
        List<Found> found = found(sentences, LocalDate.parse(reference));
        boolean right = found.stream()
                .filter(f -> f.start() < end && start < f.end())
                .anyMatch(f -> expected.stream().anyMatch(e -> e.matches(f.mention())));
        int[] counts = byType.computeIfAbsent(type, key -> new int[2]);
        counts[0] += right ? 1 : 0;
        counts[1]++;
        if (!right) {
            misses.add(
                    String.join(" | ", language, type, reference, input, text, expected.toString(), found.toString()));
        }
    }

    private static List<Expected> expected(JsonNode result) {
        return StreamSupport.stream(result.path("Resolution").path("values").spliterator(), false)
                .filter(value -> !value.path("timex").asText().contains("PRESENT_REF"))
                .flatMap(Expected::of)
                .toList();
    }

    private static List<Found> found(List<TaggedSentence> sentences, LocalDate reference) {
        List<List<TimeMention>> mentions = TimeTexts.recognizer()
                .annotate(sentences, Optional.of(reference))
                .mentions();
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (TimeMention mention : mentions.get(i)) {
                int start =
                        sentences.get(i).words().get(mention.first()).token().start();
                int end =
                        sentences.get(i).words().get(mention.end() - 1).token().end();
                found.add(new Found(start, end, mention));
            }
        }
        return found;
    }

    /** Share of right values among those that were not left out. */
    double share() {
        int right = byType.values().stream().mapToInt(counts -> counts[0]).sum();
        int all = byType.values().stream().mapToInt(counts -> counts[1]).sum();
        return (double) right / all;
    }

    List<String> misses() {
        return misses;
    }

    /** Figures by type, and what was left out. */
    String report() {
        StringBuilder report = new StringBuilder();
        byType.forEach((type, counts) -> report.append("%s %d of %d; ".formatted(type, counts[0], counts[1])));
        return report.append("all %.1f %%; left out %s".formatted(100 * share(), leftOut))
                .toString();
    }

    private record Found(int start, int end, TimeMention mention) {
        @Override
        public String toString() {
            return mention.edtf().orElse("-") + " " + mention.rule();
        }
    }

    /** A value of the files: a day, or an interval whose end is the day after its last, or its last. */
    private record Expected(Optional<LocalDate> start, Optional<LocalDate> end, boolean day) {
        static Stream<Expected> of(JsonNode value) {
            Optional<LocalDate> date = date(value, "value");
            Optional<LocalDate> start = date(value, "start");
            Optional<LocalDate> end = date(value, "end");
            boolean clock = value.path("type").asText().startsWith("datetime");
            if (clock && date.isEmpty()) {
                date = start.or(() -> end);
            }
            if (date.isPresent()) {
                return Stream.of(new Expected(date, date, true));
            }
            return start.isEmpty() && end.isEmpty() ? Stream.empty() : Stream.of(new Expected(start, end, false));
        }

        private static Optional<LocalDate> date(JsonNode value, String field) {
            String text = value.path(field).asText("");
            return text.length() < 10 || !Character.isDigit(text.charAt(0))
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(text.substring(0, 10)));
        }

        boolean matches(TimeMention mention) {
            if (mention.edtf().isEmpty()) {
                return false;
            }
            Edtf told = Edtf.parse(mention.edtf().get());
            if (told.isOpen() != (start.isEmpty() || end.isEmpty())) {
                return false;
            }
            if (told.isOpen()) {
                return start.map(told.first()::equals).orElse(told.first().equals(LocalDate.MIN))
                        && end.map(e -> endsAt(told, mention, e))
                                .orElse(told.last().equals(LocalDate.MAX));
            }
            LocalDate from = start.orElseThrow();
            LocalDate to = end.orElseThrow();
            String rule = mention.rule();
            if (day) {
                boolean offset = rule.contains("s from ") || rule.contains("s ahead");
                return offset
                        ? !told.first().isAfter(from) && !told.last().isBefore(from)
                        : told.first().equals(from) && told.last().equals(from);
            }
            return rule.startsWith("earlier")
                    ? told.first().equals(from)
                    : rule.startsWith("later")
                            ? endsAt(told, mention, to)
                            : rule.contains(" part,")
                                    ? !told.first().isBefore(from)
                                            && !told.last().isAfter(to)
                                    : told.first().equals(from) && endsAt(told, mention, to);
        }

        /** Whether a value ends with the day before {@code end}, with it, or with the month or year that it begins. */
        private static boolean endsAt(Edtf told, TimeMention mention, LocalDate end) {
            String edtf = mention.edtf().orElseThrow();
            LocalDate lastUnit =
                    Edtf.parse(edtf.substring(edtf.lastIndexOf('/') + 1)).first();
            return told.last().equals(end) || told.last().plusDays(1).equals(end) || lastUnit.equals(end);
        }
    }
}
