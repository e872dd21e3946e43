package org.depesche.query.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.protobuf.Timestamp;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The current row of a result, by the names of its columns. What is NULL becomes empty, as in the contract's messages. */
record Row(ResultSet rows) {
    private static final ObjectMapper JSON = new ObjectMapper();

    String text(String column) throws SQLException {
        String value = rows.getString(column);
        return value == null ? "" : value;
    }

    boolean isNull(String column) throws SQLException {
        return rows.getObject(column) == null;
    }

    int integer(String column) throws SQLException {
        return rows.getInt(column);
    }

    long whole(String column) throws SQLException {
        return rows.getLong(column);
    }

    double number(String column) throws SQLException {
        return rows.getDouble(column);
    }

    boolean flag(String column) throws SQLException {
        return rows.getBoolean(column);
    }

    UUID id(String column) throws SQLException {
        return rows.getObject(column, UUID.class);
    }

    Optional<UUID> optionalId(String column) throws SQLException {
        return Optional.ofNullable(rows.getObject(column, UUID.class));
    }

    Optional<LocalDate> day(String column) throws SQLException {
        return Optional.ofNullable(rows.getObject(column, LocalDate.class));
    }

    Timestamp time(String column) throws SQLException {
        Instant instant = rows.getObject(column, OffsetDateTime.class).toInstant();
        return Timestamp.newBuilder()
                .setSeconds(instant.getEpochSecond())
                .setNanos(instant.getNano())
                .build();
    }

    List<String> texts(String column) throws SQLException {
        Array array = rows.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    /** A JSON column; a missing node where it is NULL. */
    JsonNode json(String column) throws SQLException {
        String value = rows.getString(column);
        try {
            return value == null ? JSON.missingNode() : JSON.readTree(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("column " + column + " holds no JSON", e);
        }
    }
}
