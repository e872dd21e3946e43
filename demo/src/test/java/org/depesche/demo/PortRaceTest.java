package org.depesche.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.depesche.cli.client.Addresses;
import org.depesche.cli.client.Services;
import org.depesche.v1.GetStatisticsRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two demos that start together find the same port free, and one of them gets it. */
class PortRaceTest {
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path logs;

    private HttpServer quicker;

    @BeforeEach
    void somebodyIsReadyOnAPort() throws IOException {
        assumeTrue(Program.isBuilt(ProgramForm.JVM, "query-service"), "query-service is not built");
        quicker = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        quicker.createContext("/", exchange -> {
            byte[] ready = "{\"status\":\"UP\",\"checks\":[]}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, ready.length);
            exchange.getResponseBody().write(ready);
            exchange.close();
        });
        quicker.start();
    }

    @AfterEach
    void stop() {
        quicker.stop(0);
    }

    @Test
    void anothersReadinessIsNotTakenForOnesOwn() {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Optional.empty(), 0);
                ServiceProcess late = ServiceProcess.start(
                        HOME,
                        ProgramForm.JVM,
                        "query-service",
                        taken(),
                        Installation.environment(database, "1"),
                        logs)) {
            DemoException thrown = assertThrows(PortTakenException.class, late::awaitReady);
            assertTrue(String.valueOf(thrown.getMessage()).contains("query-service ended"), thrown.getMessage());
        }
    }

    @Test
    void whoComesLateTakesOtherPorts() {
        Iterator<Addresses> choices =
                List.of(addresses(taken()), addresses(Ports.anyFree())).iterator();
        try (Installation installation = Installation.start(
                        HOME,
                        ProgramForm.JVM,
                        Optional.empty(),
                        logs,
                        Installation.WantedPorts.ANY,
                        ports -> choices.next());
                Services services = new Services(installation.addresses())) {
            assertNotEquals("localhost:" + taken(), installation.addresses().query());
            assertEquals(
                    0,
                    services.query()
                            .getStatistics(GetStatisticsRequest.getDefaultInstance())
                            .getDocumentsCount());
        }
    }

    private static Addresses addresses(int query) {
        return new Addresses("localhost:" + Ports.anyFree(), "localhost:" + Ports.anyFree(), "localhost:" + query);
    }

    private int taken() {
        return quicker.getAddress().getPort();
    }
}
