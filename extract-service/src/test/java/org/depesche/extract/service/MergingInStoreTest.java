package org.depesche.extract.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.depesche.store.SchemaMigration;
import org.depesche.store.events.EventRepository;
import org.depesche.store.testing.PostgresResource;
import org.depesche.store.testing.PostgresServer;
import org.depesche.v1.ExtractServiceGrpc.ExtractServiceBlockingStub;
import org.depesche.v1.MergeEventsRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = PostgresResource.class,
        initArgs = @ResourceArg(name = "service", value = "extract"),
        restrictToAnnotatedClass = true)
class MergingInStoreTest {
    /** Events with their names, what they come to, and the documents that tell of them. */
    private static final String CLUSTERS = """
            SELECT e.id || ' ' || e.type || ' ' || coalesce(e.edtf, '-') || ' ' || e.actor_ids::text || ' ' || e.report_count || ' '
                || string_agg(split_part(d.uri, '/', 2), ',' ORDER BY d.uri) || ' '
                || jsonb_array_length(e.evidence) || e.contradictions::text
            FROM events e JOIN reports r ON r.event_id = e.id JOIN documents d ON d.id = r.document_id
            WHERE d.uri LIKE ?
            GROUP BY e.id ORDER BY 1
            """;

    @TestHTTPResource
    @SuppressWarnings("NullAway.Init")
    URL address;

    @SuppressWarnings("NullAway.Init") // set when the service runs
    ExtractServiceBlockingStub service;

    @Inject
    EventRepository events;

    @Inject
    SchemaMigration schema;

    @SuppressWarnings("NullAway.Init") // filled by PostgresResource
    PostgresServer server;

    @BeforeEach
    void schemaIsThere() throws Exception {
        schema.awaitDone();
        service = Calls.service(address);
    }

    @Test
    void reportsOfTwoDocumentsBecomeOneEventNamedAfterTheOneThatSaysMost() throws Exception {
        Documents documents = new Documents(server);
        UUID vague = documents.add("vague/m", "CONSULT 2001-06 adams-AAA baker-BBB");
        String before = Calls.extract(service, vague, false).getEvents(0);
        UUID exact = documents.add("exact/m", "CONSULT 2001-06-19 adams-AAA BBB");

        String joined = Calls.extract(service, exact, false).getEvents(0);

        assertEquals(List.of(joined), Calls.extract(service, vague, false).getEventsList());
        assertNotEquals(before, joined);
        UUID id = UUID.fromString(joined.substring("events/".length()));
        assertEquals(Optional.of(id), events.resolve(UUID.fromString(before.substring("events/".length()))));
        assertEquals(List.of("2001-06-19 {adams-aaa,baker-bbb} 2 2 1"), documents.read("""
                        SELECT edtf || ' ' || actor_ids::text || ' ' || report_count || ' ' || origin_count || ' '
                            || language_count
                        FROM events WHERE id = ?
                        """, id));
        assertEquals(
                List.of("CREATED", "MERGED"),
                documents.read(
                        "SELECT kind FROM changes WHERE event_id = ?::uuid ORDER BY sequence",
                        before.substring("events/".length())));
    }

    @Test
    void eventsCarryTheirBestMentionsAndWhereReportsDiffer() throws Exception {
        Documents documents = new Documents(server);
        UUID first = documents.add("one/e", "CONSULT 2005-06-19 adams-AAA baker-BBB");
        UUID second = documents.add("two/e", "CONSULT 2005-06-20 adams-AAA baker-BBB");
        String joined = service.mergeEvents(MergeEventsRequest.newBuilder()
                        .addNames(Calls.extract(service, first, false).getEvents(0))
                        .addNames(Calls.extract(service, second, false).getEvents(0))
                        .setReason("one meeting that went on over night")
                        .build())
                .getEvent()
                .getName();

        UUID id = UUID.fromString(joined.substring("events/".length()));
        assertEquals(List.of("2"), documents.read("SELECT report_count FROM events WHERE id = ?", id));
        assertEquals(
                documents.read("SELECT document_id FROM event_mentions WHERE event_id = ? ORDER BY place_in_event", id),
                documents.read(
                        "SELECT key ->> 'document' FROM events, jsonb_array_elements(evidence) AS key WHERE id = ?",
                        id));
        assertEquals(List.of("time 2005-06-19 2005-06-20 " + first + " " + second), documents.read("""
                        SELECT (c ->> 'field') || ' ' || (c #>> '{versions,0,value}') || ' ' || (c #>> '{versions,1,value}')
                            || ' ' || (c #>> '{versions,0,documents,0}') || ' ' || (c #>> '{versions,1,documents,0}')
                        FROM events, jsonb_array_elements(contradictions) AS c WHERE id = ?""", id));

        documents.withdraw(second);
        Calls.extract(service, second, false);
        assertEquals(List.of("1 []"), documents.read("""
                        SELECT jsonb_array_length(e.evidence) || ' ' || e.contradictions::text FROM events e
                        JOIN reports r ON r.event_id = e.id WHERE r.document_id = ?""", first));
    }

    @Test
    void withdrawnDocumentLeavesItsEventToTheOthersAndItsNameLeadsThere() throws Exception {
        Documents documents = new Documents(server);
        UUID exact = documents.add("exact/w", "CONSULT 2002-06-19 adams-AAA baker-BBB");
        UUID vague = documents.add("vague/w", "CONSULT 2002-06 adams-AAA baker-BBB");
        UUID first = event(Calls.extract(service, exact, false).getEvents(0));
        Calls.extract(service, vague, false);

        documents.withdraw(exact);
        assertEquals(0, Calls.extract(service, exact, false).getEventsCount());

        UUID left = event(Calls.extract(service, vague, false).getEvents(0));
        assertNotEquals(first, left);
        assertEquals(Optional.of(left), events.resolve(first));
        documents.withdraw(vague);
        Calls.extract(service, vague, false);
        assertEquals(Optional.empty(), events.resolve(first));
        assertEquals(Optional.empty(), events.resolve(left));
        assertEquals(
                List.of("REMOVED"),
                documents.read("SELECT kind FROM changes WHERE event_id = ? ORDER BY sequence DESC LIMIT 1", left));
        assertEquals(List.of(), documents.read("SELECT text FROM sentences WHERE document_id = ?", vague));
    }

    @Test
    void extractingAgainKeepsNamesAndCounts() throws Exception {
        Documents documents = new Documents(server);
        UUID one = documents.add("one/r", "CONSULT 2003-06-19 adams-AAA baker-BBB\nAGREE 2003-06-19 AAA BBB");
        UUID two = documents.add("two/r", "CONSULT 2003-06-19 adams-AAA baker-BBB");
        Calls.extract(service, one, false);
        Calls.extract(service, two, false);
        List<String> before = documents.read(CLUSTERS, "%/r");

        Calls.extract(service, one, true);
        Calls.extract(service, two, true);

        assertEquals(2, before.size());
        assertEquals(before, documents.read(CLUSTERS, "%/r"));
    }

    @Test
    void fourWorkersGiveTheSameEventsAsOne() throws Exception {
        List<String> texts = texts();
        List<UUID> documents = add(texts);
        for (UUID document : documents) {
            Calls.extract(service, document, false);
        }
        List<String> expected = new Documents(server).read(CLUSTERS, "%/p%");
        for (UUID document : documents) {
            new Documents(server).withdraw(document);
            Calls.extract(service, document, false);
        }
        assertEquals(List.of(), new Documents(server).read(CLUSTERS, "%/p%"));

        inParallel(add(texts));

        assertEquals(expected, new Documents(server).read(CLUSTERS, "%/p%"));
        assertEquals(
                List.of("t"),
                new Documents(server).read("SELECT max(sequence) = count(*) AND min(sequence) = 1 FROM changes"),
                "the change log has no gap");
    }

    private List<UUID> add(List<String> texts) throws Exception {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            ids.add(new Documents(server).add("outlet" + i % 5 + "/p" + i, texts.get(i)));
        }
        return ids;
    }

    private void inParallel(List<UUID> documents) throws Exception {
        try (ExecutorService workers = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> calls = new ArrayList<>();
            for (UUID document : documents.reversed()) {
                calls.add(() -> Calls.extract(service, document, false).getEventsCount());
            }
            for (Future<Integer> call : workers.invokeAll(calls)) {
                call.get();
            }
        }
    }

    private static List<String> texts() {
        Random random = new Random(7);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String date =
                    List.of("1999-05-0" + (1 + random.nextInt(3)), "1999-05").get(random.nextInt(2));
            String one = List.of("adams-AAA", "AAA").get(random.nextInt(2));
            String other = List.of("baker-BBB", "clark-BBB", "BBB", "CCC").get(random.nextInt(4));
            texts.add("CONSULT " + date + " " + one + " " + other + "\nnothing " + i);
        }
        return texts;
    }

    private static UUID event(String name) {
        return UUID.fromString(name.substring("events/".length()));
    }
}
