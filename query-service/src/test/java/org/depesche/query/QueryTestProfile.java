package org.depesche.query;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Figures small enough to reach their limits in a test. */
public final class QueryTestProfile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "depesche.query.exact-total", "30",
                "depesche.extract.port", "1", // nobody is there
                "depesche.query.heartbeat", "300ms",
                "depesche.query.watch-interval", "20ms",
                "depesche.query.export-patience", "100ms",
                "quarkus.datasource.jdbc.acquisition-timeout", "1s");
    }
}
