package org.depesche.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A program of the machine that is run for what it prints. */
final class Command {
    private Command() {}

    /**
     * What {@code words} prints.
     *
     * @throws ImageException where there is no such program, or it fails
     */
    static String output(List<String> words) {
        try {
            Process process =
                    new ProcessBuilder(words).redirectErrorStream(true).start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new ImageException(words.getFirst() + " failed: " + printed.strip());
            }
            return printed;
        } catch (IOException e) {
            throw new ImageException(words.getFirst() + " cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImageException("interrupted while waiting for " + words.getFirst(), e);
        }
    }
}
