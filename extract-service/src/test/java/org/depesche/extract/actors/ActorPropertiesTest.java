package org.depesche.extract.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any text: spans in range and apart, the same result twice, one actor for one id. */
class ActorPropertiesTest {
    private static final List<String> PIECES = List.of(
            "der",
            "russische",
            "Außenminister",
            "Sergej",
            "Lawrow",
            "Kim",
            "Jong-un",
            "Präsident",
            "US-",
            "-",
            "'s",
            "’",
            "von",
            "der",
            "Moskau",
            "in",
            "und",
            ",",
            ".",
            "(",
            "NIS",
            ")",
            "Herr",
            "beide",
            "Seiten",
            "sein",
            "er",
            "Putins",
            "Trump",
            "Regierung",
            "Straße",
            "Dynamo",
            "„",
            "“",
            "UN",
            "Nordkoreas",
            "Ex-",
            "al-",
            "1",
            "ß",
            "İ",
            "\u0301",
            "東",
            "St.",
            "Washington,",
            "D.C.",
            "Soldaten",
            "Ministerium");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES).list().ofMaxSize(40).map(list -> String.join(" ", list));
        Arbitrary<String> glued = Arbitraries.of(PIECES).list().ofMaxSize(20).map(list -> String.join("", list));
        return Arbitraries.oneOf(pieces, glued, Arbitraries.strings().ofMaxLength(80));
    }

    @Property(tries = 300)
    void mentionsLieInTheirSentenceAndApart(@ForAll("texts") String text) {
        RecognizedText recognized = recognize(text);
        for (int s = 0; s < recognized.sentences().size(); s++) {
            int end = 0;
            for (ActorMention mention : recognized.actors().get(s)) {
                assertTrue(mention.first() >= end, text);
                end = mention.end();
            }
            assertTrue(end <= recognized.sentences().get(s).words().size(), text);
        }
    }

    @Property(tries = 100)
    void theSameTextGivesTheSameActors(@ForAll("texts") String text) {
        assertEquals(recognize(text).actors(), recognize(text).actors());
    }

    @Property(tries = 100)
    void oneIdIsOneActor(@ForAll("texts") String text) {
        Set<Actor> actors = new HashSet<>();
        recognize(text).actors().forEach(sentence -> sentence.forEach(mention -> actors.addAll(mention.actors())));
        assertEquals(actors.size(), actors.stream().map(Actor::id).distinct().count(), text);
    }

    private static RecognizedText recognize(String text) {
        return RecognizedText.of(text, "de", Optional.of(LocalDate.of(2024, 9, 14)));
    }
}
