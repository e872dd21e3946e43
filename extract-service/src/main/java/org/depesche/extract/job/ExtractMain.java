package org.depesche.extract.job;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.depesche.extract.pipeline.StandardExtractor;

/** The engine alone, without service and database. */
public final class ExtractMain {
    private ExtractMain() {}

    /** Runs {@link ExtractCommand} and ends the process with its exit code. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        int code = new ExtractCommand(new StandardExtractor()).run(List.of(arguments), System.in, out, System.err);
        out.flush();
        System.exit(code);
    }
}
