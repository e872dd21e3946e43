package org.depesche.extract.job;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.depesche.extract.pipeline.StandardExtractor;

/** The engine alone, without service and database. */
public final class ExtractMain {
    private ExtractMain() {}

    /** Runs {@link ExtractCommand} and ends the process with its exit code. */
    public static void main(String[] arguments) {
        PrintStream out = output();
        int code = new ExtractCommand(StandardExtractor.standard()).run(List.of(arguments), System.in, out, System.err);
        out.flush();
        System.exit(code);
    }

    /** Standard output in UTF-8, whatever the locale is. */
    static PrintStream output() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    }
}
