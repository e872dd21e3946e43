package org.depesche.ingest.intake;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import org.depesche.service.LanguageTag;

/** Counts documents that came in, by language and by what became of them. */
@ApplicationScoped
public class IntakeMeters {
    private final MeterRegistry registry;

    IntakeMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    void created(String language) {
        count(language, "created");
    }

    void duplicate(String language) {
        count(language, "duplicate");
    }

    /** A document that was refused, mostly before anybody could tell its language. */
    public void rejected() {
        count("", "rejected");
    }

    private void count(String language, String outcome) {
        registry.counter("depesche.intake.documents", "language", LanguageTag.meter(language), "outcome", outcome)
                .increment();
    }
}
