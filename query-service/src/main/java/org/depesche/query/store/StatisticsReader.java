package org.depesche.query.store;

import jakarta.enterprise.context.ApplicationScoped;
import org.depesche.v1.DocumentState;
import org.depesche.v1.GetStatisticsResponse;

/** Counts what the store holds. */
@ApplicationScoped
public class StatisticsReader {
    private final Snapshots snapshots;

    StatisticsReader(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** How much there is of everything. */
    public GetStatisticsResponse read() {
        return snapshots.count(connection -> {
            GetStatisticsResponse.Builder statistics = GetStatisticsResponse.newBuilder();
            Sql.of("SELECT state, count(*) AS n FROM documents GROUP BY state ORDER BY state")
                    .list(
                            connection,
                            row -> GetStatisticsResponse.DocumentCount.newBuilder()
                                    .setState(DocumentState.valueOf("DOCUMENT_STATE_" + row.text("state")))
                                    .setCount(row.whole("n"))
                                    .build())
                    .forEach(statistics::addDocuments);
            Sql.of("SELECT language FROM documents GROUP BY language ORDER BY count(*) DESC, language")
                    .list(connection, row -> row.text("language"))
                    .forEach(statistics::addLanguages);
            return Sql.of("""
                    SELECT (SELECT count(*) FROM events) AS events,
                        (SELECT count(*) FROM mentions) AS mentions,
                        (SELECT count(DISTINCT actor_id) FROM event_participants) AS actors""")
                    .one(
                            connection,
                            row -> statistics
                                    .setEvents(row.whole("events"))
                                    .setMentions(row.whole("mentions"))
                                    .setActors(row.whole("actors"))
                                    .build());
        });
    }
}
