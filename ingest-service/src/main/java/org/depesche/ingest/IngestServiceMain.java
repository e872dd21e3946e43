package org.depesche.ingest;

import io.quarkus.runtime.annotations.QuarkusMain;
import org.depesche.service.ServiceStart;

/** Where the program starts. */
@QuarkusMain
public final class IngestServiceMain {
    private IngestServiceMain() {}

    /** Runs the service. */
    public static void main(String... arguments) {
        ServiceStart.run(arguments);
    }
}
