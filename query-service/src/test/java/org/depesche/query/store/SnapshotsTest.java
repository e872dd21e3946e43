package org.depesche.query.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.grpc.Status;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.depesche.query.QueryConfig;
import org.depesche.service.RequestFailure;
import org.junit.jupiter.api.Test;

class SnapshotsTest {
    private final Snapshots snapshots = new Snapshots(dataSource(), config(1, Duration.ofMillis(10)));

    @Test
    void whoCountsWhileTheMostCountIsRefusedAndPagesAreStillRead() throws Exception {
        CountDownLatch counting = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<Integer> first = other.submit(() -> snapshots.count(connection -> {
                counting.countDown();
                await(end);
                return 1;
            }));
            counting.await();

            RequestFailure refused = assertThrows(RequestFailure.class, () -> snapshots.count(connection -> 2));
            assertEquals(Status.Code.RESOURCE_EXHAUSTED, refused.code());
            assertEquals(3, snapshots.<Integer>read(connection -> 3));

            end.countDown();
            assertEquals(1, first.get());
            assertEquals(4, snapshots.<Integer>count(connection -> 4));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static DataSource dataSource() {
        Connection connection = proxy(Connection.class, null);
        return proxy(DataSource.class, connection);
    }

    private static QueryConfig config(int counts, Duration patience) {
        return (QueryConfig) Proxy.newProxyInstance(
                QueryConfig.class.getClassLoader(),
                new Class<?>[] {QueryConfig.class},
                (self, method, arguments) -> method.getName().equals("counts") ? (Object) counts : patience);
    }

    /** Answers whatever it is asked with {@code answer}. */
    private static <T> T proxy(Class<T> type, @org.jspecify.annotations.Nullable Object answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> answer));
    }
}
