package org.depesche.extract.job;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.extract.pipeline.Extractor;

/** {@code extract [--explain] [FILE…]}: what a {@code job} does with files and standard input, for people. */
final class ExtractCommand {
    private final Extractor extractor;

    /** Uses the extractor for all documents. */
    ExtractCommand(Extractor extractor) {
        this.extractor = extractor;
    }

    /** Runs the command; the exit code is one of {@link JobExit}. */
    int run(List<String> arguments, InputStream in, PrintStream out, PrintStream err) {
        boolean explain = false;
        List<Path> files = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals("--explain")) {
                explain = true;
            } else if (argument.startsWith("--")) {
                err.println("extract: no option " + argument + "; usage: extract [--explain] [FILE…]");
                return JobExit.USAGE;
            } else {
                files.add(Path.of(argument));
            }
        }
        JobOptions options = new JobOptions(false, false, Long.MAX_VALUE, Optional.empty(), files);
        int code = new InputJob(extractor, explain, out, err).run(options, in).exitCode();
        return code == JobExit.NOTHING_TO_DO ? JobExit.DONE : code;
    }
}
