package org.depesche.extract.worker;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.depesche.extract.pipeline.DocumentExtraction;
import org.depesche.extract.store.MergeDecisions;
import org.depesche.service.LanguageTag;

/**
 * Counts what extraction does: documents by language and outcome, events by type, what merging decided, how long documents take.
 * Languages, outcomes and types are few, so that the meters stay few.
 */
@ApplicationScoped
class ExtractionMeters {
    private static final String LANGUAGE = "language";
    private static final String OUTCOME = "outcome";

    private final MeterRegistry registry;
    private final Timer duration;

    ExtractionMeters(MeterRegistry registry) {
        this.registry = registry;
        this.duration = Timer.builder("depesche.extraction.duration")
                .description("time to read a document, without storing it")
                .register(registry);
    }

    /** What becomes of a document in work. */
    enum Outcome {
        EXTRACTED,
        UNSUPPORTED,
        REMOVED,
        FAILED,
        DEAD
    }

    Timer duration() {
        return duration;
    }

    void document(String language, Outcome outcome) {
        registry.counter(
                        "depesche.extraction.documents",
                        LANGUAGE,
                        LanguageTag.meter(language),
                        OUTCOME,
                        outcome.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    /** A document whose language is not known where its end is noted. */
    void document(Outcome outcome) {
        document("", outcome);
    }

    void stored(DocumentExtraction extraction, MergeDecisions decisions) {
        document(extraction.document().language(), Outcome.EXTRACTED);
        extraction
                .events()
                .forEach(event -> registry.counter(
                                "depesche.extraction.events",
                                "type",
                                event.type().name())
                        .increment());
        merged("founded", decisions.founded());
        merged("joined", decisions.joined());
        merged("moved", decisions.moved());
    }

    private void merged(String decision, int count) {
        registry.counter("depesche.merge.decisions", "decision", decision).increment(count);
    }
}
