package org.depesche.query;

import io.quarkus.runtime.annotations.QuarkusMain;
import org.depesche.service.ServiceStart;

/** Where the program starts. */
@QuarkusMain
public final class QueryServiceMain {
    private QueryServiceMain() {}

    /** Runs the service. */
    public static void main(String... arguments) {
        ServiceStart.run(arguments);
    }
}
