package org.depesche.extract.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TokensTest {
    static Stream<Arguments> examples() {
        return SegmentationExamples.tokens().stream().map(row -> Arguments.of(row[0], row[1], row[2]));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void tokensAreSplitAsPeopleSplitThem(String language, String text, String tokens) {
        List<String> found = SegmentationExamples.segment(language, text).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::form)
                .toList();

        assertEquals(List.of(tokens.split(" ", -1)), found);
    }
}
