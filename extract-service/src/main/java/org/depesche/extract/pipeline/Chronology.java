package org.depesche.extract.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.depesche.extract.annotation.AnnotatedSentence;
import org.depesche.extract.events.EventTime;
import org.depesche.extract.morphology.Word;
import org.depesche.extract.time.TimeMention;

/**
 * The dates of a chronology: a day as a line of its own or before a colon dates what is told below it, up to the next one.
 * One such day alone is when the text was written, and dates nothing.
 */
final class Chronology {
    private static final Set<String> MARKS = Set.of(":", "–", "—", "-");
    private static final int HALF_A_YEAR = 6;
    private static final int DAY = "2024-09-13".length();
    /** Paragraphs that one entry may have. */
    private static final int LONGEST_ENTRY = 4;

    /** By the index of the sentence that an entry begins with. */
    private final TreeMap<Integer, Entry> entries = new TreeMap<>();

    /** Looks for the entries of a document. */
    Chronology(List<AnnotatedSentence> sentences) {
        for (AnnotatedSentence sentence : sentences) {
            Optional<Entry> before = Optional.ofNullable(entries.lastEntry()).map(Map.Entry::getValue);
            entry(sentence)
                    .map(entry -> before.map(entry::behind).orElse(entry))
                    .ifPresent(entry -> entries.put(sentence.tagged().sentence().index(), entry));
        }
        Set<String> days = entries.values().stream().map(e -> e.day().edtf()).collect(Collectors.toSet());
        if (days.size() < 2) {
            entries.clear();
        }
    }

    /**
     * An entry.
     *
     * @param day what it is dated
     * @param paragraph where it begins
     * @param yearTold whether the day stands there with its year
     */
    private record Entry(EventTime day, int paragraph, boolean yearTold) {
        /** A day without a year is of the year of the entry before it, or of the one that it borders on. */
        Entry behind(Entry before) {
            LocalDate last = LocalDate.parse(before.day.edtf());
            LocalDate own = LocalDate.parse(day.edtf());
            int months = own.getMonthValue() - last.getMonthValue();
            int year = last.getYear() + (months < -HALF_A_YEAR ? 1 : months > HALF_A_YEAR ? -1 : 0);
            return yearTold
                    ? this
                    : new Entry(
                            new EventTime(own.withYear(year).toString(), day.start(), day.end(), day.rule()),
                            paragraph,
                            false);
        }
    }

    /** The day of the entry that the sentence belongs to. */
    Optional<EventTime> of(AnnotatedSentence sentence) {
        var entry = entries.floorEntry(sentence.tagged().sentence().index());
        return Optional.ofNullable(entry)
                .filter(e ->
                        sentence.tagged().sentence().paragraph() - e.getValue().paragraph() < LONGEST_ENTRY)
                .map(e -> e.getValue().day());
    }

    private static Optional<Entry> entry(AnnotatedSentence sentence) {
        List<Word> words = sentence.tagged().words();
        return sentence.times().stream()
                .findFirst()
                .filter(time -> time.first() == 0 && isDay(time))
                .filter(time -> time.end() == words.size() || isMark(words, time.end()))
                .map(time ->
                        new Entry(day(words, time), sentence.tagged().sentence().paragraph(), tellsYear(words, time)));
    }

    private static boolean isDay(TimeMention time) {
        return time.role() == TimeMention.Role.WHEN
                && time.edtf().filter(edtf -> edtf.length() == DAY).isPresent();
    }

    private static EventTime day(List<Word> words, TimeMention time) {
        return new EventTime(
                time.edtf().orElseThrow(),
                words.getFirst().token().start(),
                words.get(time.end() - 1).token().end(),
                "entry");
    }

    private static boolean tellsYear(List<Word> words, TimeMention time) {
        String year = time.edtf().orElseThrow().substring(0, 4);
        return words.subList(time.first(), time.end()).stream()
                .anyMatch(word -> word.form().contains(year));
    }

    private static boolean isMark(List<Word> words, int index) {
        String form = words.get(index).form();
        return MARKS.contains(form) || form.equals(".") && index == words.size() - 1;
    }
}
