package org.depesche.query.store;

import io.grpc.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.depesche.query.filter.DayRange;
import org.depesche.query.filter.EventSelection;
import org.depesche.service.RequestFailure;
import org.depesche.v1.ErrorReason;
import org.depesche.v1.GetTimelineResponse;
import org.depesche.v1.GetTimelineResponse.Point;

/** Counts events over time. */
@ApplicationScoped
public class TimelineReader {
    private static final int MOST_SERIES = 20;
    private static final int MOST_BUCKETS = 5000;

    private final Snapshots snapshots;

    TimelineReader(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /**
     * The timeline of the events of a selection, from the first to the last day of the selection or, where that is open, of the
     * events.
     */
    public GetTimelineResponse read(EventSelection selection, Bucket bucket, Series series) {
        return snapshots.count(connection -> {
            Sql conditions = EventConditions.of(connection, selection);
            List<Cell> cells = cells(connection, conditions, bucket, series);
            // a range of days leaves undated events out
            long undated = selection.eventDate().isEmpty() ? undated(connection, conditions) : 0;
            GetTimelineResponse.Builder timeline =
                    GetTimelineResponse.newBuilder().setUndated(undated);
            List<LocalDate> buckets = buckets(cells, selection.eventDate(), bucket);
            byKey(cells, series).forEach((key, points) -> timeline.addSeries(line(key, points, buckets)));
            return timeline.build();
        });
    }

    private static List<Cell> cells(Connection connection, Sql conditions, Bucket bucket, Series series)
            throws SQLException {
        return Sql.of(
                        "SELECT " + series.key() + " AS key, date_trunc(?, e.date_from)::date AS start, count(*) AS n,"
                                + " avg(e.score) AS score FROM events e",
                        bucket.name())
                .add(series.join())
                .add("WHERE e.date_from IS NOT NULL AND")
                .add(conditions)
                .add("GROUP BY 1, 2")
                .list(connection, Cell::read);
    }

    private static long undated(Connection connection, Sql conditions) throws SQLException {
        return Sql.of("SELECT count(*) AS n FROM events e WHERE e.date_from IS NULL AND")
                .add(conditions)
                .one(connection, row -> row.whole("n"));
    }

    private static List<LocalDate> buckets(List<Cell> cells, DayRange range, Bucket bucket) {
        Optional<LocalDate> first =
                range.from().or(() -> cells.stream().map(Cell::start).min(Comparator.naturalOrder()));
        Optional<LocalDate> last =
                range.to().or(() -> cells.stream().map(Cell::start).max(Comparator.naturalOrder()));
        if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
            return List.of();
        }
        long count = bucket.count(first.get(), last.get());
        if (count > MOST_BUCKETS) {
            throw RequestFailure.of(
                    Status.Code.RESOURCE_EXHAUSTED,
                    ErrorReason.ERROR_REASON_QUERY_TOO_EXPENSIVE,
                    "The timeline from %s to %s would have %d buckets of the at most %d. Ask for wider buckets or fewer days in filter.event_date."
                            .formatted(first.get(), last.get(), count, MOST_BUCKETS));
        }
        return bucket.between(first.get(), last.get());
    }

    /** Cells by key, most events first; the one series of all events is there even where there are none. */
    private static Map<String, Map<LocalDate, Cell>> byKey(List<Cell> cells, Series series) {
        Map<String, Map<LocalDate, Cell>> byKey = new TreeMap<>();
        if (series == Series.ALL) {
            byKey.put("", new TreeMap<>());
        }
        cells.forEach(cell ->
                byKey.computeIfAbsent(cell.key(), key -> new TreeMap<>()).put(cell.start(), cell));
        if (byKey.size() > MOST_SERIES) {
            List<String> rare = byKey.keySet().stream()
                    .sorted(Comparator.comparing((String key) -> -total(byKey, key)))
                    .skip(MOST_SERIES)
                    .toList();
            rare.forEach(byKey::remove);
        }
        return byKey;
    }

    private static long total(Map<String, Map<LocalDate, Cell>> byKey, String key) {
        return Stream.ofNullable(byKey.get(key))
                .flatMap(points -> points.values().stream())
                .mapToLong(Cell::count)
                .sum();
    }

    private static GetTimelineResponse.Series line(String key, Map<LocalDate, Cell> points, List<LocalDate> buckets) {
        GetTimelineResponse.Series.Builder line =
                GetTimelineResponse.Series.newBuilder().setKey(key);
        for (LocalDate start : buckets) {
            Cell cell = points.get(start);
            line.addPoints(Point.newBuilder()
                    .setStart(start.toString())
                    .setCount(cell == null ? 0 : cell.count())
                    .setMeanScore(cell == null ? 0 : cell.score()));
        }
        return line.build();
    }

    private record Cell(String key, LocalDate start, long count, double score) {
        static Cell read(Row row) throws SQLException {
            return new Cell(row.text("key"), row.day("start").orElseThrow(), row.whole("n"), row.number("score"));
        }
    }
}
