package org.depesche.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.extract.morphology.TaggedSentence;
import org.depesche.extract.time.TimeMention.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeRecognizerTest {
    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2024, 9, 14));

    @ParameterizedTest
    @CsvSource({
        "de, Er blieb drei Tage lang in Genf., DURATION",
        "de, Jeden Montag wird demonstriert., FREQUENCY",
        "de, Seit Juni wird verhandelt., BOUND",
        "de, Im Juni wurde verhandelt., WHEN",
        "en, The talks went on for two hours., DURATION",
        "en, They meet every Monday., FREQUENCY",
        "en, They have talked since June., BOUND",
        "nb, De forhandlet i to uker., DURATION",
        "nb, Hver mandag demonstreres det., FREQUENCY",
        "nb, Siden juni har de forhandlet., BOUND",
        "nn, Kvar måndag er det demonstrasjonar., FREQUENCY",
        "nn, Sidan juni har dei forhandla., BOUND",
    })
    void expressionsKnowWhatTheySayOfAnEvent(String language, String text, Role role) {
        assertEquals(
                List.of(role),
                mentions(TimeTexts.tagged(text, language)).stream()
                        .map(TimeMention::role)
                        .toList());
    }

    @Test
    void theSpanHoldsThePrepositionAndNotTheFullStop() {
        List<TaggedSentence> sentences = TimeTexts.tagged("Sie trafen sich vom 18. bis 20. September.", "de");
        TimeMention mention = mentions(sentences).getFirst();
        List<String> forms = sentences.getFirst().words().subList(mention.first(), mention.end()).stream()
                .map(word -> word.form())
                .toList();
        assertEquals("vom 18. bis 20. September", String.join(" ", forms));
    }

    @Test
    void aCaptionHasDatesOfItsOwn() {
        List<TaggedSentence> sentences = new ArrayList<>();
        sentences.addAll(TimeTexts.tagged("Am 22. September erklärte Moskau dies.", "de"));
        sentences.addAll(TimeTexts.captions("Kim Jong Un am 16. August 2023 in Wladiwostok.", "de"));
        sentences.addAll(TimeTexts.tagged("Am selben Tag traf er Kim.", "de"));
        assertEquals(
                "2023-09-22 2023-08-16 2023-09-22",
                TimeTexts.values(sentences, Optional.of(LocalDate.of(2023, 9, 23))));
    }

    @Test
    void rulesNameTheKindOfExpressionAndTheTense() {
        assertEquals(
                "weekday, past",
                mentions(TimeTexts.tagged("They met on Tuesday.", "en"))
                        .getFirst()
                        .rule());
        assertEquals(
                "weekday, future",
                mentions(TimeTexts.tagged("They will meet on Tuesday.", "en"))
                        .getFirst()
                        .rule());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Am Samstag, dem 14. September 2024, traf er Kim. Am Montag hatte er Peking besucht.|2024-09-14 2024-09-09|last weekday with its date",
                "en|KYIV, 14 September 2024 (AFP) – Russia launched missiles on Thursday.|2024-09-14 2024-09-12|dateline",
                "en|MOSCOW, Sept. 14, 2024 - Putin met Kim yesterday.|2024-09-14 2024-09-13|dateline",
                "de|Stand: 13.09.2024, 10:15 Uhr\\nGestern traf er Kim.|2024-09-13 2024-09-12|byline",
                "nb|Publisert 14.09.2024 kl. 12.30\\nI går møttes de.|2024-09-14 2024-09-13|byline",
                "nn|Publisert 14.09.2024\\nI går møttest dei.|2024-09-14 2024-09-13|byline",
                "nb|Lørdag 14. september møttes de. Avtalen ble signert i 2023. I går dro han.|2024-09-14 2023 2024-09-13"
                        + "|weekday that fixes the year of its day",
                "de|Am 3. Mai 2010 traf er Kim. Am Montag reiste er ab.|2010-05-03|-",
                "en|The deal was signed on 14 July 2015. Last year the US withdrew.|2015-07-14|-",
                "en|They will meet on Saturday, 14 September 2024. Yesterday he left.|2024-09-14|-",
            })
    void publicationIsInferredWhereTheTextTellsItAndNowhereElse(
            String language, String text, String values, String rule) {
        List<TaggedSentence> sentences = TimeTexts.tagged(text.replace("\\n", "\n"), language);
        DocumentTimes times = TimeTexts.recognizer().annotate(sentences, Optional.empty());
        assertEquals(rule, times.inferred().map(InferredDate::rule).orElse("-"));
        assertEquals(values, TimeTexts.values(sentences, Optional.empty()));
    }

    @Test
    void whatAnInferredDateResolvedSaysSo() {
        List<TaggedSentence> sentences = TimeTexts.tagged("KYIV, 14 September 2024 (AFP) – He left on Thursday.", "en");
        TimeMention last = TimeTexts.recognizer()
                .annotate(sentences, Optional.empty())
                .mentions()
                .getFirst()
                .getLast();
        assertTrue(last.rule().endsWith("publication inferred"));
    }

    @Test
    void datesOfDigitsAreFoundInLanguagesWithoutAList() {
        List<TaggedSentence> sentences = TimeTexts.inLanguage(TimeTexts.untagged("Báo Quốc Tế14/09/2024", "de"), "vi");
        assertEquals("2024-09-14", TimeTexts.values(sentences, Optional.empty()));
    }

    private static List<TimeMention> mentions(List<TaggedSentence> sentences) {
        return TimeTexts.recognizer().annotate(sentences, PUBLISHED).mentions().stream()
                .flatMap(List::stream)
                .toList();
    }
}
