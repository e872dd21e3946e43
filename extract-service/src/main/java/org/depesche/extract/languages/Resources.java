package org.depesche.extract.languages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads data files from the class path. */
public final class Resources {
    private Resources() {}

    /** The lines of a UTF-8 file without comments ({@code #}) and blank lines; empty if there is no such file. */
    public static List<String> lines(String resource) {
        try (InputStream in = Resources.class.getResourceAsStream(resource)) {
            return in == null ? List.of() : entries(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All bytes of a file, if there is one. */
    public static Optional<byte[]> bytes(String resource) {
        try (InputStream in = Resources.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> entries(InputStream in) throws IOException {
        List<String> entries = new ArrayList<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.isBlank() && line.charAt(0) != '#') {
                entries.add(line.stripTrailing());
            }
        }
        return List.copyOf(entries);
    }
}
