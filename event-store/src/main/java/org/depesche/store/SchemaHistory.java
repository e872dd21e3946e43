package org.depesche.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.resource.LoadableResource;

/**
 * Asks whether there is anything for Flyway to do. At nearly every start there is not, and Flyway takes half as long to find that out
 * as the rest of the service to start; this is one connection and one statement. Where its answer is no, Flyway decides.
 */
final class SchemaHistory {
    /** The runs of migrations, in their order; a repeatable one has a row for each of its runs. */
    private static final String RUNS = """
            SELECT script, checksum, success
            FROM flyway_schema_history WHERE checksum IS NOT NULL ORDER BY installed_rank""";

    private SchemaHistory() {}

    /** Whether all of our migrations, and no other ones, ran as they are now. */
    static boolean isCurrent(Configuration flyway) {
        try (Connection connection = flyway.getDataSource().getConnection();
                ResultSet runs = connection.createStatement().executeQuery(RUNS)) {
            Map<String, Integer> ran = new HashMap<>();
            while (runs.next()) {
                if (!runs.getBoolean("success")) {
                    return false;
                }
                ran.put(fileName(runs.getString("script")), runs.getInt("checksum"));
            }
            return ran.equals(checksums(flyway));
        } catch (SQLException e) {
            return false; // no database, or none of ours yet: what to do then is Flyway's to say
        }
    }

    private static Map<String, Integer> checksums(Configuration flyway) {
        Map<String, Integer> checksums = new HashMap<>();
        for (LoadableResource script : flyway.getResourceProvider().getResources("", new String[] {".sql"})) {
            boolean repeatable = script.getFilename().startsWith(flyway.getRepeatableSqlMigrationPrefix());
            checksums.put(script.getFilename(), checksum(script, repeatable ? flyway.getPlaceholders() : Map.of()));
        }
        return checksums;
    }

    private static String fileName(String script) {
        return script.substring(script.lastIndexOf('/') + 1);
    }

    /** As Flyway calculates it: of the lines without their ends, of repeatable migrations with their placeholders filled in. */
    private static int checksum(LoadableResource script, Map<String, String> placeholders) {
        CRC32 checksum = new CRC32();
        try (Reader reader = script.read();
                BufferedReader lines = new BufferedReader(reader)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                checksum.update(filled(line, placeholders).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (int) checksum.getValue();
    }

    private static String filled(String line, Map<String, String> placeholders) {
        String filled = line;
        for (Map.Entry<String, String> placeholder : placeholders.entrySet()) {
            filled = filled.replace("${" + placeholder.getKey() + "}", placeholder.getValue());
        }
        return filled;
    }
}
