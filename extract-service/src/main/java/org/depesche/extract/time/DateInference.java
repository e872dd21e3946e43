package org.depesche.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depesche.extract.morphology.Feature;
import org.depesche.extract.morphology.Pos;
import org.depesche.extract.segmentation.SentenceKind;
import org.depesche.extract.time.Expression.CalendarDate;

/**
 * Infers the day of publication from the text where nobody tells it. A full date in running text is not enough: it may be of
 * any age. Enough are, in this order: a dateline ({@code KYIV, 14 September 2024 (AFP) –}); a line that is nothing but a date with
 * words of a byline; the last day told in the past tense with its weekday, which news does only of the last few days; such a
 * day without a year that one of the years in the text, or the year after, gives that weekday.
 */
final class DateInference {
    /** Datelines and bylines are looked for in so many sentences from the beginning. */
    private static final int OPENING = 6;

    /** So many atoms may stand before the date of a dateline: a place, an agency, marks. */
    private static final int LONGEST_DATELINE = 8;

    /** So many atoms may stand around the date of a byline. */
    private static final int LONGEST_BYLINE = 12;

    private final List<ParsedSentence> sentences;

    private DateInference(List<ParsedSentence> sentences) {
        this.sentences = sentences.stream()
                .filter(sentence -> sentence.tagged().sentence().kind() != SentenceKind.CAPTION)
                .toList();
    }

    /** The day, with the rule that found it. */
    static Optional<InferredDate> of(List<ParsedSentence> sentences) {
        DateInference inference = new DateInference(sentences);
        return inference
                .opening(DateInference::dateline, "dateline")
                .or(() -> inference.opening(DateInference::byline, "byline"))
                .or(inference::weekdayWithDate)
                .or(inference::weekdayWithDay);
    }

    private Optional<InferredDate> opening(Function<ParsedSentence, Optional<LocalDate>> find, String rule) {
        return sentences.stream()
                .limit(OPENING)
                .flatMap(sentence -> find.apply(sentence).stream())
                .findFirst()
                .map(date -> new InferredDate(date, rule));
    }

    private static Optional<LocalDate> dateline(ParsedSentence sentence) {
        if (sentence.found().isEmpty()) {
            return Optional.empty();
        }
        Found found = sentence.found().getFirst();
        Cursor after = new Cursor(sentence.atoms(), found.end());
        boolean closed = after.peek().isMark('(')
                || after.peek().isMark(')')
                || after.peek().isDash()
                || after.peek().isMark(':');
        boolean names = sentence.atoms().subList(0, found.first()).stream()
                .noneMatch(atom ->
                        atom.pos() == Pos.VERB || atom.pos() == Pos.AUX || atom.pos() == Pos.NOUN && !atom.capital());
        return closed && names && found.first() > 0 && found.first() <= LONGEST_DATELINE
                ? fullDate(found.expression())
                : Optional.empty();
    }

    private static Optional<LocalDate> byline(ParsedSentence sentence) {
        boolean shape = sentence.found().size() == 1
                && sentence.tagged().sentence().kind() == SentenceKind.BODY
                && sentence.atoms().size() <= LONGEST_BYLINE;
        if (!shape) {
            return Optional.empty();
        }
        Found found = sentence.found().getFirst();
        boolean onlyByline = IntStream.range(0, sentence.atoms().size())
                .filter(i -> i < found.first() || i >= found.end())
                .allMatch(i -> mayStandInByline(sentence, i));
        return onlyByline ? fullDate(found.expression()) : Optional.empty();
    }

    private static boolean mayStandInByline(ParsedSentence sentence, int index) {
        Atom atom = sentence.atoms().get(index);
        boolean finite = sentence.tagged().words().get(atom.first()).has(Feature.FINITE);
        return !atom.isLetters()
                || atom.is(WordClass.BYLINE)
                || atom.is(WordClass.MEASURE)
                || atom.pos() == Pos.PROPN
                || atom.pos() == Pos.ADP && !finite;
    }

    private Optional<InferredDate> weekdayWithDate() {
        return told(date -> date.year() > 0)
                .flatMap(date ->
                        fullDate(date).stream().filter(day -> day.getDayOfWeek().getValue() == date.weekday()))
                .max(Comparator.naturalOrder())
                .map(date -> new InferredDate(date, "last weekday with its date"));
    }

    private Optional<InferredDate> weekdayWithDay() {
        int[] years = sentences.stream()
                .flatMap(sentence -> sentence.found().stream())
                .mapToInt(found -> found.expression() instanceof CalendarDate date ? date.year() : 0)
                .filter(year -> year > 0)
                .sorted()
                .toArray();
        if (years.length == 0) {
            return Optional.empty();
        }
        int last = years[years.length - 1];
        return told(date -> date.year() == 0)
                .flatMap(date -> onlyYear(date, last).stream())
                .max(Comparator.naturalOrder())
                .map(date -> new InferredDate(date, "weekday that fixes the year of its day"));
    }

    /** Days with their weekday, told in the past tense. */
    private Stream<CalendarDate> told(Function<CalendarDate, Boolean> filter) {
        return sentences.stream().flatMap(sentence -> {
            TenseFinder tenses =
                    new TenseFinder(sentence.atoms(), sentence.tagged().words());
            return sentence.found().stream()
                    .filter(found -> found.role() == TimeMention.Role.WHEN
                            && tenses.at(found.first(), found.end()) == Tense.PAST)
                    .map(Found::expression)
                    .filter(CalendarDate.class::isInstance)
                    .map(CalendarDate.class::cast)
                    .filter(date -> date.weekday() > 0 && date.day() > 0 && date.month() > 0 && filter.apply(date));
        });
    }

    private static Optional<LocalDate> onlyYear(CalendarDate date, int year) {
        List<LocalDate> matching = Stream.of(year, year + 1)
                .map(candidate -> new CalendarDate(candidate, date.month(), date.day(), 0))
                .flatMap(candidate -> fullDate(candidate).stream())
                .filter(day -> day.getDayOfWeek().getValue() == date.weekday())
                .toList();
        return matching.size() == 1 ? Optional.of(matching.getFirst()) : Optional.empty();
    }

    private static Optional<LocalDate> fullDate(Expression expression) {
        return expression instanceof CalendarDate date
                        && date.year() > 0
                        && date.day() > 0
                        && YearMonth.of(date.year(), date.month()).isValidDay(date.day())
                ? Optional.of(LocalDate.of(date.year(), date.month(), date.day()))
                : Optional.empty();
    }
}
