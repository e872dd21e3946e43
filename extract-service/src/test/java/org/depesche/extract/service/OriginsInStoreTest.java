package org.depesche.extract.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.depesche.store.SchemaMigration;
import org.depesche.store.testing.PostgresResource;
import org.depesche.store.testing.PostgresServer;
import org.depesche.v1.ExtractServiceGrpc.ExtractServiceBlockingStub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = PostgresResource.class,
        initArgs = @ResourceArg(name = "service", value = "extract"),
        restrictToAnnotatedClass = true)
class OriginsInStoreTest {
    private static final String COUNTS = """
            SELECT DISTINCT e.report_count || ' reports, ' || e.outlet_count || ' outlets, ' || e.language_count || ' languages, '
                || e.origin_count || ' origins'
            FROM events e JOIN reports r ON r.event_id = e.id JOIN documents d ON d.id = r.document_id
            WHERE d.uri LIKE ?
            """;

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
    void copiesOfOneTextAreOneOriginInWhateverOrderTheyCome() throws Exception {
        String event = "CONSULT 2020-06-19 adams-AAA baker-BBB\n";
        String agency = story(1, 200);
        List<String> texts = List.of(
                event + agency,
                event + agency.replace("word7 ", "edited ") + "\nOne more sentence.",
                event + agency.substring(0, agency.length() / 3),
                event + story(2, 200));
        for (int order = 0; order < 4; order++) {
            List<UUID> ids = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                ids.add(documents.add("o" + i + "/copies", texts.get(i)));
            }
            Collections.shuffle(ids, new Random(order));
            ids.forEach(id -> Calls.extract(service, id, true));

            assertEquals(List.of("4 reports, 4 outlets, 1 languages, 2 origins"), documents.read(COUNTS, "%/copies"));
            assertEquals(
                    List.of("6"), documents.read("SELECT count(*) FROM document_copies"), "three pairs, both ways");
            for (UUID id : ids) {
                documents.withdraw(id);
                Calls.extract(service, id, false);
            }
            assertEquals(List.of("0"), documents.read("SELECT count(*) FROM document_copies"));
        }
    }

    @Test
    void textsCreditedToOneAgencyAreOneOrigin() throws Exception {
        String event = "CONSULT 2021-06-19 adams-AAA baker-BBB";
        for (String text : List.of(
                event + "\nQuelle: dpa",
                event + "\nThat is what he said. (dpa/afp)",
                event + "\nOSLO (AFP) - The president met nobody else.",
                event + "\nSource: Reuters",
                event + "\nFoto: dpa")) {
            UUID id = documents.add("o" + text.hashCode() + "/agency", text);
            Calls.extract(service, id, true);
        }

        assertEquals(
                List.of("5 reports, 5 outlets, 1 languages, 3 origins"),
                documents.read(COUNTS, "%/agency"),
                "dpa and AFP by way of the second; Reuters; the paper of the last");
    }

    @Test
    void translationsOfOneOutletAreOneOrigin() throws Exception {
        String event = "CONSULT 2022-06-19 adams-AAA baker-BBB\n";
        Calls.extract(service, documents.add("one/en/translated", event + story(3, 60), "en"), true);
        Calls.extract(service, documents.add("one/de/translated", event + story(4, 60), "de"), true);

        assertEquals(List.of("2 reports, 1 outlets, 2 languages, 1 origins"), documents.read(COUNTS, "%/translated"));
    }

    private static String story(int seed, int words) {
        Random random = new Random(seed);
        return IntStream.range(0, words)
                .mapToObj(i -> "word" + random.nextInt(500))
                .collect(Collectors.joining(" ", "", " end."));
    }
}
