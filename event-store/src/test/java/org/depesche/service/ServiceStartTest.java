package org.depesche.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.ConfigValidationException;
import org.junit.jupiter.api.Test;

class ServiceStartTest {
    @Test
    void whatLiesAtTheBottomIsToldInOneLine() {
        Exception failure = new IllegalStateException("outside", new IllegalArgumentException("inside\nand more"));

        assertEquals("cannot start: inside", ServiceStart.sentence(failure));
        assertEquals("cannot start: StackOverflowError", ServiceStart.sentence(new StackOverflowError()));
    }

    @Test
    void problemsOfTheConfigurationAreOneLine() {
        ConfigValidationException failure = new ConfigValidationException(new ConfigValidationException.Problem[] {
            new ConfigValidationException.Problem("depesche.store.url is missing")
        });

        assertEquals(
                "cannot start: Configuration validation failed: depesche.store.url is missing",
                ServiceStart.sentence(failure));
    }
}
