package org.depesche.extract.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.depesche.extract.job.JobOptions.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobOptionsTest {
    @Test
    void withoutOptionsAllOfStandardInputIsRead() {
        assertEquals(
                new JobOptions(false, false, Long.MAX_VALUE, Optional.empty(), List.of()), JobOptions.parse(List.of()));
    }

    @Test
    void limitsAndFilesAreRead() {
        assertEquals(
                new JobOptions(
                        false, false, 5, Optional.of(Duration.ofSeconds(60)), List.of(Path.of("a.txt"), Path.of("b"))),
                JobOptions.parse(List.of("--limit", "5", "a.txt", "--max-seconds", "60", "b")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--drain a.txt", "--limit", "--limit 0", "--limit many", "--max-seconds -1", "--dry", "-x"})
    void whatMakesNoSenseIsRefused(String line) {
        List<String> words = List.of(line.split(" "));
        assertThrows(UsageException.class, () -> JobOptions.parse(words));
    }
}
