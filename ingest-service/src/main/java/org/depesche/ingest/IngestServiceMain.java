package org.depesche.ingest;

import io.quarkus.runtime.annotations.QuarkusMain;
import org.depesche.service.ServiceStart;

/** Where the program starts. */
@QuarkusMain
public final class IngestServiceMain {
    private static final int PORT = 7101;

    IngestServiceMain() {}

    /** Runs the service. */
    public static void main(String... arguments) {
        ServiceStart.run("ingest-service", PORT, arguments);
    }
}
