package org.depesche.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.depesche.cli.client.Addresses;

/**
 * Database and services running together on this machine. Closing it ends every process, the database last; so does the end
 * of this program, whatever ends it.
 */
public final class Installation implements AutoCloseable {
    private static final int INGEST_PORT = 7101;
    private static final int EXTRACT_PORT = 7102;
    private static final int QUERY_PORT = 7103;
    private static final int ATTEMPTS = 3;

    /** Nobody else reaches the embedded server: it listens on localhost alone, and trusts whoever is there. */
    private static final String ROLE_PASSWORD = "demo";

    private final EmbeddedDatabase database;
    private final Path home;
    private final ProgramForm form;
    private final Path logs;
    private final List<ServiceProcess> services = new ArrayList<>();
    private volatile Addresses addresses;
    private boolean closed;

    private Installation(EmbeddedDatabase database, Path home, ProgramForm form, Path logs, Addresses addresses) {
        this.database = database;
        this.home = home;
        this.form = form;
        this.logs = logs;
        this.addresses = addresses;
    }

    /**
     * Ports that somebody asked for; empty ones are chosen.
     *
     * @param database PostgreSQL
     * @param ingest ingest-service
     * @param extract extract-service
     * @param query query-service
     */
    public record WantedPorts(
            Optional<Integer> database, Optional<Integer> ingest, Optional<Integer> extract, Optional<Integer> query) {
        /** Any ports. */
        public static final WantedPorts ANY =
                new WantedPorts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Starts database and services and waits until all are ready.
     *
     * @param home folder of the project
     * @param form how the services were built
     * @param data folder where documents and events stay from start to start; empty for a temporary one
     * @param logs folder for the services' logs
     */
    public static Installation start(Path home, ProgramForm form, Optional<Path> data, Path logs, WantedPorts ports) {
        return start(home, form, data, logs, ports, Installation::choose);
    }

    /** The same; {@code choice} says where services shall be, and is asked again when somebody else was quicker at a port. */
    static Installation start(
            Path home,
            ProgramForm form,
            Optional<Path> data,
            Path logs,
            WantedPorts ports,
            Function<WantedPorts, Addresses> choice) {
        Addresses first = choice.apply(ports); // before the database is started for nothing
        int postgres = ports.database()
                .map(port -> Ports.choose("PostgreSQL", port, Optional.of(port)))
                .orElse(0);
        try {
            Files.createDirectories(logs);
        } catch (IOException e) {
            throw new DemoException("cannot write logs to " + logs + ": " + e.getMessage(), e);
        }
        Installation installation = new Installation(EmbeddedDatabase.start(data, postgres), home, form, logs, first);
        Runtime.getRuntime().addShutdownHook(new Thread(installation::close, "stop"));
        try {
            installation.startServices(ports, choice);
            return installation;
        } catch (RuntimeException e) {
            installation.close();
            throw e;
        }
    }

    private static Addresses choose(WantedPorts ports) {
        return new Addresses(
                "localhost:" + Ports.choose("ingest-service", INGEST_PORT, ports.ingest()),
                "localhost:" + Ports.choose("extract-service", EXTRACT_PORT, ports.extract()),
                "localhost:" + Ports.choose("query-service", QUERY_PORT, ports.query()));
    }

    /** A port that was free when it was chosen may be taken when the service gets there: two demos, started together. */
    private void startServices(WantedPorts ports, Function<WantedPorts, Addresses> choice) {
        for (int attempt = 1; ; attempt++) {
            try {
                startServices();
                return;
            } catch (PortTakenException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                stopServices();
                addresses = choice.apply(ports);
            }
        }
    }

    /** The migrations run in the first service that starts; all three wait for them by themselves. */
    private void startServices() {
        startService("ingest-service", port(addresses.ingest()));
        startService("extract-service", port(addresses.extract()));
        startService("query-service", port(addresses.query()));
        services().forEach(ServiceProcess::awaitReady);
    }

    private synchronized void stopServices() {
        services.reversed().forEach(ServiceProcess::close);
        services.clear();
    }

    private static int port(String address) {
        return Integer.parseInt(address.substring(address.indexOf(':') + 1));
    }

    private synchronized ServiceProcess startService(String name, int port) {
        if (closed) {
            throw new DemoException("ended before " + name + " was started");
        }
        ServiceProcess service = ServiceProcess.start(home, form, name, port, environment(), logs);
        services.add(service);
        return service;
    }

    private Map<String, String> environment() {
        return environment(database, Integer.toString(port(addresses.extract())));
    }

    /** Configuration of services that use {@code database} and ask the extract-service on {@code extractPort}. */
    static Map<String, String> environment(EmbeddedDatabase database, String extractPort) {
        return Map.of(
                "DEPESCHE_STORE_URL",
                database.jdbcUrl(),
                "DEPESCHE_STORE_OWNER_USERNAME",
                EmbeddedDatabase.OWNER,
                "DEPESCHE_STORE_INGEST_PASSWORD",
                ROLE_PASSWORD,
                "DEPESCHE_STORE_EXTRACT_PASSWORD",
                ROLE_PASSWORD,
                "DEPESCHE_STORE_QUERY_PASSWORD",
                ROLE_PASSWORD,
                "DEPESCHE_EXTRACT_HOST",
                "localhost",
                "DEPESCHE_EXTRACT_PORT",
                extractPort);
    }

    /** Where the services are. */
    public Addresses addresses() {
        return addresses;
    }

    /** The database. */
    public EmbeddedDatabase database() {
        return database;
    }

    /** The processes of the services. */
    public synchronized List<ServiceProcess> services() {
        return List.copyOf(services);
    }

    /** Kills the service of that name as a crash would, and starts it again on the same port. */
    public void crashAndRestart(String name) {
        ServiceProcess service = services.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no service " + name));
        service.kill();
        services.remove(service);
        startService(name, port(service.address())).awaitReady();
    }

    /** Ends everything that was started, once; nothing is started afterwards. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        stopServices();
        database.close();
    }
}
