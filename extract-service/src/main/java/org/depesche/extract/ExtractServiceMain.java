package org.depesche.extract;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.util.Arrays;
import org.depesche.extract.job.ExtractMain;
import org.depesche.extract.job.JobMain;
import org.depesche.extract.training.Train;
import org.depesche.service.ServiceStart;

/**
 * Where the program starts. Words that need neither store nor server ({@code extract}, {@code train}, {@code job} without
 * {@code --drain}) do not start them: a document on standard input is read in the time that its language takes to load.
 */
@QuarkusMain
public final class ExtractServiceMain {
    private static final String LOG_MANAGER = "java.util.logging.manager";

    private ExtractServiceMain() {}

    /** Runs the word that {@code arguments} start with, or the service where they are empty. */
    public static void main(String... arguments) throws IOException {
        if (System.getProperty(LOG_MANAGER)
                == null) { // or the end of the process complains where no server was started
            System.setProperty(LOG_MANAGER, "org.jboss.logmanager.LogManager");
        }
        String word = arguments.length == 0 ? "" : arguments[0];
        switch (word) {
            case "extract" -> ExtractMain.main(Arrays.copyOfRange(arguments, 1, arguments.length));
            case "job" -> JobMain.main(Arrays.copyOfRange(arguments, 1, arguments.length));
            case "train" -> Train.main(Arrays.copyOfRange(arguments, 1, arguments.length));
            default -> ServiceStart.run(arguments);
        }
    }
}
