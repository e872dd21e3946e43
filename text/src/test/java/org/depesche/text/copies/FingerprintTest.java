package org.depesche.text.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.depesche.text.BlockKind;
import org.depesche.text.TextBlock;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    @Test
    void lightlyEditedTextIsACopyAndSharesABand() {
        for (int seed = 0; seed < 50; seed++) {
            List<String> words = words(300, seed);
            List<String> edited = new ArrayList<>(words);
            Random random = new Random(seed);
            for (int edit = 0; edit < 15; edit++) {
                edited.set(random.nextInt(edited.size()), "edited" + edit);
            }
            assertCopies(of(words), of(edited));
        }
    }

    @Test
    void textThatWasCutIsACopyAndSharesABand() {
        for (int seed = 0; seed < 50; seed++) {
            List<String> words = words(600, seed);
            assertCopies(of(words), of(words.subList(0, 130)));
        }
    }

    @Test
    void reportsThatQuoteTheSameSentencesAreNoCopies() {
        List<String> quoted = words(60, 1);
        List<String> one = new ArrayList<>(words(200, 2));
        List<String> other = new ArrayList<>(words(200, 3));
        one.addAll(quoted);
        other.addAll(0, quoted);

        assertFalse(of(one).isCopyOf(of(other)));
        assertEquals(0.22, of(one).containment(of(other)), 0.02);
    }

    @Test
    void shortTextsSayTooLittleToBeCopies() {
        assertFalse(of(words(10, 1)).isCopyOf(of(words(10, 1))));
        assertEquals(List.of(), of(words(10, 1)).bands());
        assertEquals(List.of(), of(List.of()).bands());
    }

    @Test
    void strangersRarelyShareABand() {
        int shared = 0;
        for (int seed = 0; seed < 100; seed++) {
            if (!Collections.disjoint(
                    of(words(300, seed)).bands(), of(words(300, seed + 1000)).bands())) {
                shared++;
            }
        }
        assertEquals(0, shared);
    }

    @Test
    void onlyRunningTextCounts() {
        String text = String.join(" ", words(100, 1));
        String page = "Headline\n" + text + "\nRead more";
        Fingerprint alone = Fingerprint.of(text, List.of(new TextBlock(0, text.length(), "en", BlockKind.BODY)));
        Fingerprint inPage = Fingerprint.of(
                page,
                List.of(
                        new TextBlock(0, 8, "en", BlockKind.HEADLINE),
                        new TextBlock(9, 9 + text.length(), "en", BlockKind.BODY),
                        new TextBlock(10 + text.length(), page.length(), "en", BlockKind.BOILERPLATE)));

        assertEquals(alone.bands(), inPage.bands());
        assertEquals(1, alone.containment(inPage));
    }

    private static void assertCopies(Fingerprint one, Fingerprint other) {
        assertTrue(one.isCopyOf(other) && other.isCopyOf(one));
        assertFalse(Collections.disjoint(one.bands(), other.bands()), "the index finds it");
    }

    private static List<String> words(int count, int seed) {
        Random random = new Random(seed);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add("w" + random.nextInt(2000));
        }
        return words;
    }

    private static Fingerprint of(List<String> words) {
        String text = String.join(" ", words);
        return Fingerprint.of(text, List.of(new TextBlock(0, text.length(), "en", BlockKind.BODY)));
    }
}
