package org.depesche.store.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A database of our own on a server that somebody named in the system property {@code depesche.test.postgres}: PostgreSQL 15 or newer, or
 * Citus, as {@code jdbc:postgresql://host:5432/postgres?user=postgres&password=…}, where that user may create databases and roles.
 */
final class GivenServer {
    private static final Pattern ADDRESS = Pattern.compile("(jdbc:postgresql://[^/]+/)([^?]+)\\?(.*)");
    private static final Pattern PARAMETER = Pattern.compile("(?:^|&)(user|password)=([^&]*)");

    private final String given;
    private final Matcher parts;
    private final String database =
            "depesche_test_" + UUID.randomUUID().toString().replace('-', '_');
    private boolean created;

    private GivenServer(String given) {
        this.given = given;
        this.parts = ADDRESS.matcher(given);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "depesche.test.postgres is to be jdbc:postgresql://host:port/database?user=…&password=…");
        }
    }

    /** The server, where one is named. */
    static Optional<GivenServer> named() {
        return Optional.ofNullable(System.getProperty("depesche.test.postgres"))
                .filter(address -> !address.isBlank())
                .map(GivenServer::new);
    }

    /** Makes the database; nothing happens where it is there. */
    void create() throws SQLException {
        if (created) {
            return;
        }
        run(given, "CREATE DATABASE " + database);
        created = true;
        if (hasCitus()) {
            run(url() + '?' + parts.group(3), "CREATE EXTENSION IF NOT EXISTS citus");
        }
    }

    private boolean hasCitus() throws SQLException {
        try (Connection connection = DriverManager.getConnection(given);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT FROM pg_available_extensions WHERE name = 'citus'")) {
            return rows.next();
        }
    }

    /** Removes the database with everybody in it. */
    void drop() throws SQLException {
        if (created) {
            run(given, "DROP DATABASE IF EXISTS " + database + " WITH (FORCE)");
            created = false;
        }
    }

    private static void run(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** JDBC address of the database, without user. */
    String url() {
        return parts.group(1) + database;
    }

    /** Whoever owns it. */
    String owner() {
        return parameter("user");
    }

    /** The owner's password; empty where there is none. */
    String ownerPassword() {
        return parameter("password");
    }

    private String parameter(String name) {
        Matcher parameter = PARAMETER.matcher(parts.group(3));
        while (parameter.find()) {
            if (parameter.group(1).equals(name)) {
                return parameter.group(2);
            }
        }
        return "";
    }
}
