package org.depesche.extract.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.grpc.Status;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.depesche.store.SchemaMigration;
import org.depesche.store.testing.PostgresResource;
import org.depesche.store.testing.PostgresServer;
import org.depesche.v1.ErrorReason;
import org.depesche.v1.Event;
import org.depesche.v1.EventType;
import org.depesche.v1.ExtractServiceGrpc.ExtractServiceBlockingStub;
import org.depesche.v1.MergeEventsRequest;
import org.depesche.v1.SplitEventRequest;
import org.depesche.v1.SplitEventResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = PostgresResource.class,
        initArgs = @ResourceArg(name = "service", value = "extract"),
        restrictToAnnotatedClass = true)
class RulingsInStoreTest {
    /** Events, each as the documents that tell of it. */
    private static final String EVENTS = """
            SELECT e.report_count || ' ' || string_agg(split_part(d.uri, '/', 1), ',' ORDER BY d.uri)
            FROM events e JOIN reports r ON r.event_id = e.id JOIN documents d ON d.id = r.document_id
            WHERE d.uri LIKE ?
            GROUP BY e.id ORDER BY 1
            """;

    private static final String LOG = "SELECT kind FROM changes WHERE event_id = ?::uuid ORDER BY sequence";

    @TestHTTPResource
    @SuppressWarnings("NullAway.Init")
    URL address;

    @SuppressWarnings("NullAway.Init") // set when the service runs
    ExtractServiceBlockingStub service;

    @Inject
    SchemaMigration schema;

    @SuppressWarnings("NullAway.Init") // filled by PostgresResource
    PostgresServer server;

    @SuppressWarnings("NullAway.Init") // set when the service runs
    Documents documents;

    @BeforeEach
    void schemaIsThere() throws Exception {
        schema.awaitDone();
        service = Calls.service(address);
        documents = new Documents(server);
    }

    @Test
    void mergedEventsAreOneAndTheNameMergedAwayRedirects() throws Exception {
        String exact = told("exact/merge", "CONSULT 2010-06-19 adams-AAA baker-BBB");
        String other = told("other/merge", "CONSULT 2010-06-20 AAA BBB");
        assertNotEquals(exact, other);

        Event joined = merge(other, exact);

        assertEquals(exact, joined.getName(), "the name of the report that says most");
        assertEquals(2, joined.getReportCount());
        assertEquals(EventType.EVENT_TYPE_CONSULT, joined.getType());
        assertEquals("2010-06-19", joined.getTime().getEdtf());
        assertEquals("adams-AAA", joined.getParticipants(0).getActor().getDisplayName());
        assertEquals(List.of("2 exact,other"), documents.read(EVENTS, "%/merge"));
        assertEquals(List.of("CREATED", "UPDATED"), documents.read(LOG, id(exact)));
        assertEquals(List.of("CREATED", "MERGED"), documents.read(LOG, id(other)));
        assertEquals(
                List.of(id(exact)),
                documents.read(
                        "SELECT merged_into FROM changes WHERE event_id = ?::uuid AND kind = 'MERGED'", id(other)));
        assertEquals(
                List.of("MERGE by the test"),
                documents.read(
                        "SELECT DISTINCT g.kind || ' ' || reason FROM rulings g JOIN changes ON ruling = number WHERE event_id = ?::uuid",
                        id(exact)));
    }

    @Test
    void splitEventsAreTwoAndMergingTakesItBack() throws Exception {
        UUID one = documents.add("one/split", "CONSULT 2011-06-19 adams-AAA baker-BBB");
        UUID two = documents.add("two/split", "CONSULT 2011-06-19 AAA BBB");
        UUID three = documents.add("three/split", "CONSULT 2011-06 AAA BBB");
        extract(one, two, three);
        String whole = event(one);
        assertEquals(List.of("3 one,three,two"), documents.read(EVENTS, "%/split"));

        SplitEventResponse split = split(whole, two, three);

        assertEquals(whole, split.getEvent().getName());
        assertEquals(1, split.getEvent().getReportCount());
        assertEquals(2, split.getSplitOff().getReportCount());
        assertEquals(List.of("1 one", "2 three,two"), documents.read(EVENTS, "%/split"));
        assertEquals(
                List.of("CREATED"),
                documents.read(LOG, id(split.getSplitOff().getName())).subList(0, 1));
        assertEquals(split.getSplitOff().getName(), event(two));

        Event again = merge(whole, split.getSplitOff().getName());
        assertEquals(whole, again.getName());
        assertEquals(List.of("3 one,three,two"), documents.read(EVENTS, "%/split"));
        split(whole, two);
        assertEquals(List.of("1 two", "2 one,three"), documents.read(EVENTS, "%/split"));
    }

    @Test
    void splittingOffTheReportThatNamesTheEventTakesTheNameAlong() throws Exception {
        UUID one = documents.add("one/name", "CONSULT 2012-06-19 adams-AAA baker-BBB");
        UUID two = documents.add("two/name", "CONSULT 2012-06-19 AAA BBB");
        extract(one, two);
        String whole = event(one);

        SplitEventResponse split = split(whole, one);

        assertEquals(whole, split.getSplitOff().getName());
        assertEquals(event(two), split.getEvent().getName());
    }

    @Test
    void rulingsHoldInWhateverOrderDocumentsComeAgain() throws Exception {
        List<String> texts = List.of(
                "CONSULT 2013-06-19 adams-AAA baker-BBB",
                "CONSULT 2013-06-19 AAA BBB",
                "CONSULT 2013-06 AAA BBB",
                "CONSULT 2013-06-21 AAA BBB",
                "CONSULT 2013-06-21 adams-AAA BBB",
                "CONSULT 2013-07 AAA CCC");
        List<UUID> ids = add(texts);
        extract(ids.toArray(UUID[]::new));
        split(event(ids.get(1)), ids.get(1));
        merge(event(ids.get(1)), event(ids.get(3)), event(ids.get(5)));
        List<String> expected = documents.read(EVENTS, "%/again");
        assertEquals(List.of("1 o0", "5 o1,o2,o3,o4,o5"), expected);

        for (int order = 0; order < 6; order++) {
            for (UUID id : ids) {
                documents.withdraw(id);
                Calls.extract(service, id, false);
            }
            assertEquals(List.of(), documents.read(EVENTS, "%/again"));
            List<UUID> back = new ArrayList<>(add(texts));
            Collections.shuffle(back, new Random(order));
            extract(back.toArray(UUID[]::new));
            assertEquals(expected, documents.read(EVENTS, "%/again"), "order " + order);
        }
    }

    @Test
    void laterDocumentsComeToOneOfThePartsAndNeverJoinThem() throws Exception {
        UUID one = documents.add("one/later", "CONSULT 2014-06-19 adams-AAA BBB");
        UUID two = documents.add("two/later", "CONSULT 2014-06-19 AAA BBB");
        extract(one, two);
        split(event(one), two);

        UUID best = documents.add("best/later", "CONSULT 2014-06-19 adams-AAA baker-BBB");
        extract(best);

        assertEquals(List.of("1 two", "2 best,one"), documents.read(EVENTS, "%/later"));
        assertEquals(event(best), event(one));
        extract(documents.add("five/later", "CONSULT 2014-06 AAA BBB"));
        extract(documents.add("six/later", "CONSULT 2014-06-19 AAA baker-BBB"));
        assertNotEquals(event(one), event(two));
    }

    @Test
    void rulingsAreAboutWhatTheDocumentTellsNowAsWell() throws Exception {
        UUID one = documents.add("one/now", "CONSULT 2015-06-19 adams-AAA baker-BBB");
        UUID two = documents.add("two/now", "CONSULT 2015-06-25 AAA BBB");
        extract(one, two);
        merge(event(one), event(two));

        documents.rewrite(two, "CONSULT 2015-06-26 AAA BBB");
        extract(two);

        assertEquals(List.of("2 one,two"), documents.read(EVENTS, "%/now"));
        documents.rewrite(two, "AGREE 2015-06-26 AAA BBB");
        extract(two);
        assertEquals(List.of("1 one", "1 two"), documents.read(EVENTS, "%/now"), "that is another event");
    }

    @Test
    void wrongMergesAreRefusedWithFieldAndReason() throws Exception {
        String one = told("one/wrong", "CONSULT 2016-06-19 adams-AAA baker-BBB");
        String two = told("two/wrong", "CONSULT 2016-08-19 adams-AAA baker-BBB");
        String none = "events/" + new UUID(1, 2);

        refused(Status.Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_FIELD_REQUIRED, "names", merging("why"));
        refused(Status.Code.INVALID_ARGUMENT, ErrorReason.ERROR_REASON_FIELD_REQUIRED, "names", merging("why", one));
        refused(
                Status.Code.INVALID_ARGUMENT,
                ErrorReason.ERROR_REASON_FIELD_REQUIRED,
                "names[1]",
                merging("why", one, ""));
        refused(
                Status.Code.INVALID_ARGUMENT,
                ErrorReason.ERROR_REASON_FIELD_MALFORMED,
                "names[1]",
                merging("why", one, id(two)));
        refused(
                Status.Code.INVALID_ARGUMENT,
                ErrorReason.ERROR_REASON_FIELDS_CONTRADICT,
                "names[2]",
                merging("why", one, two, one));
        refused(
                Status.Code.INVALID_ARGUMENT,
                ErrorReason.ERROR_REASON_FIELD_REQUIRED,
                "reason",
                merging(" ", one, two));
        refused(
                Status.Code.INVALID_ARGUMENT,
                ErrorReason.ERROR_REASON_FIELD_OUT_OF_RANGE,
                "reason",
                merging("x".repeat(501), one, two));
        refused(
                Status.Code.INVALID_ARGUMENT,
                ErrorReason.ERROR_REASON_FIELD_MALFORMED,
                "reason",
                merging("\0", one, two));
        refused(
                Status.Code.INVALID_ARGUMENT,
                ErrorReason.ERROR_REASON_FIELD_OUT_OF_RANGE,
                "names",
                merging("why", Collections.nCopies(101, one).toArray(String[]::new)));
        refused(Status.Code.NOT_FOUND, ErrorReason.ERROR_REASON_EVENT_NOT_FOUND, "names[1]", merging("why", one, none));
        merge(one, two);
        refused(
                Status.Code.FAILED_PRECONDITION,
                ErrorReason.ERROR_REASON_EVENTS_ALREADY_ONE,
                "names[1]",
                merging("why", one, two));
    }

    @Test
    void wrongSplitsAreRefusedWithFieldAndReason() throws Exception {
        UUID one = documents.add("one/cut", "CONSULT 2017-06-19 adams-AAA baker-BBB");
        UUID two = documents.add("two/cut", "CONSULT 2017-06-19 AAA BBB");
        UUID three = documents.add("three/cut", "CONSULT 2017-09-19 AAA BBB");
        extract(one, two, three);
        String whole = event(one);
        String first = "documents/" + one;

        refused(
                Status.Code.INVALID_ARGUMENT,
                ErrorReason.ERROR_REASON_FIELD_REQUIRED,
                "name",
                splitting("", "why", first));
        refused(
                Status.Code.INVALID_ARGUMENT,
                ErrorReason.ERROR_REASON_FIELD_MALFORMED,
                "name",
                splitting(first, "why", first));
        refused(
                Status.Code.INVALID_ARGUMENT,
                ErrorReason.ERROR_REASON_FIELD_REQUIRED,
                "documents",
                splitting(whole, "why"));
        refused(
                Status.Code.INVALID_ARGUMENT,
                ErrorReason.ERROR_REASON_FIELD_MALFORMED,
                "documents[0]",
                splitting(whole, "why", whole));
        refused(
                Status.Code.INVALID_ARGUMENT,
                ErrorReason.ERROR_REASON_FIELDS_CONTRADICT,
                "documents[1]",
                splitting(whole, "why", first, first));
        refused(
                Status.Code.INVALID_ARGUMENT,
                ErrorReason.ERROR_REASON_FIELD_REQUIRED,
                "reason",
                splitting(whole, "", first));
        refused(
                Status.Code.NOT_FOUND,
                ErrorReason.ERROR_REASON_EVENT_NOT_FOUND,
                "name",
                splitting("events/" + new UUID(1, 2), "why", first));
        refused(
                Status.Code.NOT_FOUND,
                ErrorReason.ERROR_REASON_DOCUMENT_NOT_FOUND,
                "documents[1]",
                splitting(whole, "why", first, "documents/" + new UUID(1, 2)));
        refused(
                Status.Code.FAILED_PRECONDITION,
                ErrorReason.ERROR_REASON_DOCUMENT_NOT_IN_EVENT,
                "documents[0]",
                splitting(whole, "why", "documents/" + three));
        refused(
                Status.Code.FAILED_PRECONDITION,
                ErrorReason.ERROR_REASON_SPLIT_LEAVES_NOTHING,
                "documents",
                splitting(whole, "why", first, "documents/" + two));
        assertEquals(List.of("1 three", "2 one,two"), documents.read(EVENTS, "%/cut"), "nothing happened");
    }

    private List<UUID> add(List<String> texts) throws Exception {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            ids.add(documents.add("o" + i + "/again", texts.get(i)));
        }
        return ids;
    }

    private void extract(UUID... ids) {
        for (UUID id : ids) {
            Calls.extract(service, id, true);
        }
    }

    private String told(String uri, String text) throws Exception {
        UUID id = documents.add(uri, text);
        extract(id);
        return event(id);
    }

    private String event(UUID document) {
        return Calls.extract(service, document, false).getEvents(0);
    }

    private Event merge(String... names) {
        return service.mergeEvents(request("by the test", names)).getEvent();
    }

    private SplitEventResponse split(String name, UUID... off) {
        SplitEventRequest.Builder request =
                SplitEventRequest.newBuilder().setName(name).setReason("by the test");
        for (UUID document : off) {
            request.addDocuments("documents/" + document);
        }
        return service.splitEvent(request.build());
    }

    private Runnable merging(String reason, String... names) {
        return () -> service.mergeEvents(request(reason, names));
    }

    private Runnable splitting(String name, String reason, String... off) {
        return () -> service.splitEvent(SplitEventRequest.newBuilder()
                .setName(name)
                .addAllDocuments(List.of(off))
                .setReason(reason)
                .build());
    }

    private static MergeEventsRequest request(String reason, String... names) {
        return MergeEventsRequest.newBuilder()
                .addAllNames(List.of(names))
                .setReason(reason)
                .build();
    }

    private static void refused(Status.Code code, ErrorReason reason, String field, Runnable call) throws Exception {
        Calls.fails(code, reason, field, call::run);
    }

    private static String id(String name) {
        return name.substring("events/".length());
    }
}
