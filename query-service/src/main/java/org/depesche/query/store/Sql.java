package org.depesche.query.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.postgresql.PGStatement;

/** A statement in the making: its text, and the values of its parameters in their order. */
final class Sql {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();
    private boolean plannedAnew;

    private Sql() {}

    /** Starts with {@code fragment}; collections are bound as {@code text[]}. */
    static Sql of(String fragment, Object... values) {
        return new Sql().add(fragment, values);
    }

    /** Goes on with {@code fragment}, one blank apart. */
    Sql add(String fragment, Object... more) {
        text.append(fragment).append(' ');
        values.addAll(List.of(more));
        return this;
    }

    /** Goes on with another piece and its values. */
    Sql add(Sql piece) {
        text.append(piece.text);
        values.addAll(piece.values);
        plannedAnew |= piece.plannedAnew;
        return this;
    }

    /**
     * Lets it be planned for its values every time, alone or as part of another: with a plan for any values functions of them are
     * computed for every row.
     */
    Sql plannedAnew() {
        plannedAnew = true;
        return this;
    }

    /** All rows. */
    <T> List<T> list(Connection connection, RowReader<T> reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text.toString())) {
            if (plannedAnew) {
                statement.unwrap(PGStatement.class).setPrepareThreshold(0);
            }
            bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> list = new ArrayList<>();
                while (rows.next()) {
                    list.add(reader.read(new Row(rows)));
                }
                return list;
            }
        }
    }

    /** The first row, where there is one. */
    <T> Optional<T> first(Connection connection, RowReader<T> reader) throws SQLException {
        return list(connection, reader).stream().findFirst();
    }

    /** The first row of a statement that always gives one. */
    <T> T one(Connection connection, RowReader<T> reader) throws SQLException {
        return list(connection, reader).getFirst();
    }

    private void bind(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            switch (value) {
                case Collection<?> many ->
                    statement.setArray(
                            i + 1,
                            statement
                                    .getConnection()
                                    .createArrayOf(
                                            "text",
                                            many.stream().map(Object::toString).toArray()));
                case Instant instant -> statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
                default -> statement.setObject(i + 1, value);
            }
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Makes a value of a row. */
    interface RowReader<T> {
        T read(Row row) throws SQLException;
    }
}
