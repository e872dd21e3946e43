package org.depesche.demo;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program of the project in a process of its own; its output goes into files. */
final class Program {
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final long LONGEST_SECONDS = 180;

    private final Process process;
    private final Path out;
    private final Path err;

    private Program(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** What a program wrote and how it ended. */
    record Ended(int code, String out, String err) {
        /** The last line on standard error. */
        String lastError() {
            return err.lines().reduce("", (before, line) -> line);
        }
    }

    static boolean isBuilt(ProgramForm form, String module) {
        return form.isBuilt(HOME, module);
    }

    /** Starts a program that reads {@code input}. */
    static Program start(
            ProgramForm form,
            String module,
            Path folder,
            Map<String, String> environment,
            String input,
            List<String> arguments) {
        List<String> command = new ArrayList<>(form.command(HOME, module));
        command.addAll(arguments);
        try {
            Path in = Files.writeString(Files.createTempFile(folder, "in", ""), input, StandardCharsets.UTF_8);
            Path out = Files.createTempFile(folder, "out", "");
            Path err = Files.createTempFile(folder, "err", "");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().putAll(environment);
            return new Program(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Process process() {
        return process;
    }

    Ended await() {
        try {
            assertTrue(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS), () -> "it does not end: " + read(err));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Ended(process.exitValue(), read(out), read(err));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
