package org.depesche.demo;

import java.util.concurrent.locks.LockSupport;
import org.depesche.cli.client.Services;
import org.depesche.v1.DocumentState;
import org.depesche.v1.GetStatisticsRequest;
import org.depesche.v1.GetStatisticsResponse;

/** Waits until no document is left to extract. */
public final class Extraction {
    private static final long POLL_NANOS = 100_000_000;

    private Extraction() {}

    /** Returns when every document is extracted, given up or in a language without rules; shows how many are left. */
    public static GetStatisticsResponse await(Services services, Progress progress) {
        while (true) {
            GetStatisticsResponse statistics =
                    services.query().getStatistics(GetStatisticsRequest.getDefaultInstance());
            long pending = count(statistics, DocumentState.DOCUMENT_STATE_PENDING);
            if (pending == 0) {
                progress.clear();
                return statistics;
            }
            progress.show("Reading: " + pending + " left");
            LockSupport.parkNanos(POLL_NANOS);
        }
    }

    private static long count(GetStatisticsResponse statistics, DocumentState state) {
        return statistics.getDocumentsList().stream()
                .filter(entry -> entry.getState() == state)
                .mapToLong(GetStatisticsResponse.DocumentCount::getCount)
                .sum();
    }
}
