package org.depesche.extract.config;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.depesche.extract.pipeline.Extractor;
import org.depesche.extract.pipeline.StandardExtractor;
import org.depesche.text.DocumentCleaner;

/** The engine knows nothing of the container; here it is put into it. */
@ApplicationScoped
class EngineProducer {
    @Produces
    @Singleton
    @DefaultBean
    Extractor extractor() {
        return StandardExtractor.standard();
    }

    @Produces
    @Singleton
    DocumentCleaner cleaner() {
        return new DocumentCleaner();
    }
}
