package org.depesche.extract.time;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.depesche.extract.morphology.TaggedSentence;

class TimePropertiesTest {
    private static final List<String> LANGUAGES = List.of("de", "en", "nb", "nn");

    /** Words that dates are made of, in the wildest orders. */
    @Provide
    Arbitrary<String> timeWords() {
        return Arbitraries.of(
                        "13.",
                        "24.",
                        "31",
                        "2024",
                        "29.",
                        "Februar",
                        "February",
                        "mai",
                        "May",
                        "Montag",
                        "Friday",
                        "lørdag",
                        "laurdag",
                        "vor",
                        "drei",
                        "three",
                        "tre",
                        "Wochen",
                        "weeks",
                        "uker",
                        "veker",
                        "ago",
                        "siden",
                        "sidan",
                        "letzte",
                        "last",
                        "forrige",
                        "førre",
                        "next",
                        "bis",
                        "til",
                        "to",
                        "–",
                        "-",
                        "/",
                        ".",
                        ",",
                        "von",
                        "from",
                        "fra",
                        "frå",
                        "Ende",
                        "late",
                        "slutten av",
                        "des",
                        "of",
                        "Jahres",
                        "year",
                        "året",
                        "Sommer",
                        "summer",
                        "sommeren",
                        "Q3",
                        "1990er",
                        "1990s",
                        "20.",
                        "Jahrhundert",
                        "century",
                        "99",
                        "0",
                        "00",
                        "9999",
                        "Ostern",
                        "Easter",
                        "jul",
                        "tags darauf",
                        "the day after",
                        "dagen etter",
                        "first",
                        "ersten",
                        "første",
                        "half",
                        "Woche",
                        "week",
                        "uke",
                        "seit",
                        "since",
                        "999",
                        "Tage",
                        "days")
                .list()
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
    }

    @Property(tries = 3000)
    void anyOrderOfTimeWordsGivesSpansInRangeAndValidValues(@ForAll @From("timeWords") String text, @ForAll int seed) {
        check(text, LANGUAGES.get(Math.floorMod(seed, 4)), LocalDate.of(2000 + Math.floorMod(seed, 30), 2, 28));
    }

    @Property(tries = 1000)
    void anyTextGivesSpansInRangeAndValidValues(@ForAll String text, @ForAll int seed) {
        check(text, LANGUAGES.get(Math.floorMod(seed, 4)), LocalDate.of(2024, 2, 29));
    }

    private static void check(String text, String language, LocalDate published) {
        for (Optional<LocalDate> day : List.of(Optional.of(published), Optional.<LocalDate>empty())) {
            List<TaggedSentence> sentences = TimeTexts.untagged(text, language);
            List<List<TimeMention>> mentions =
                    TimeTexts.recognizer().annotate(sentences, day).mentions();
            for (int i = 0; i < sentences.size(); i++) {
                checkSpans(mentions.get(i), sentences.get(i).words().size());
            }
        }
    }

    private static void checkSpans(List<TimeMention> mentions, int words) {
        int reached = 0;
        for (TimeMention mention : mentions) {
            assertTrue(mention.first() >= reached && mention.end() > mention.first() && mention.end() <= words);
            reached = mention.end();
            mention.edtf().ifPresent(Edtf::parse);
        }
    }
}
