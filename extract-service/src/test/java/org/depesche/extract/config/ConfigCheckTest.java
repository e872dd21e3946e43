package org.depesche.extract.config;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfigCheckTest {
    @Test
    void defaultsAreAccepted() {
        assertDoesNotThrow(() -> ConfigCheck.check(with(Map.of())));
    }

    @Test
    void valuesThatMakeNoSenseAreRefusedByName() {
        refused("depesche.worker.concurrency", "0", "depesche.worker.concurrency must be 1 to 256, not 0");
        refused("depesche.worker.attempts", "-1", "depesche.worker.attempts must be at least 1, not -1");
        refused("depesche.worker.poll", "1ms", "depesche.worker.poll must be at least PT0.01S, not PT0.001S");
        refused("depesche.worker.lease", "10ms", "depesche.worker.lease must be at least PT1S, not PT0.01S");
    }

    private static void refused(String name, String value, String message) {
        WorkerConfig config = with(Map.of(name, value));
        ConfigurationException refusal = assertThrows(ConfigurationException.class, () -> ConfigCheck.check(config));
        assertEquals(message, refusal.getMessage());
    }

    private static WorkerConfig with(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(WorkerConfig.class)
                .withConverter(Duration.class, 100, new DurationConverter())
                .withSources(new PropertiesConfigSource(values, "test", 100))
                .build()
                .getConfigMapping(WorkerConfig.class);
    }
}
