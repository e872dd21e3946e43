package org.depesche.benchmarks.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MeasuredTest {
    @Test
    void percentilesAreOfTheNearestRank() {
        long[] nanos = LongStream.rangeClosed(1, 200).map(ms -> ms * 1_000_000).toArray();

        Measured measured = Measured.of("calls", nanos, 10, "");

        assertEquals(100, measured.p50().orElseThrow());
        assertEquals(198, measured.p99().orElseThrow());
        assertEquals(20, measured.perSecond());
    }
}
