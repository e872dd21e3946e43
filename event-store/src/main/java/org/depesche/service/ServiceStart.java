package org.depesche.service;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Starts a service; a configuration with which it cannot start ends the process with one line and code 1. */
public final class ServiceStart {
    private static final int BAD_CONFIGURATION = 1;

    private ServiceStart() {}

    /**
     * Starts the service in this process and returns when it has ended.
     *
     * @param name of the service: {@code ingest-service}
     * @param port where it listens unless configuration says otherwise
     */
    public static void run(String name, int port, String... arguments) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            problem(port).ifPresent(problem -> {
                System.err.println(name + " cannot start: " + problem);
                System.exit(BAD_CONFIGURATION);
            });
        }
        Quarkus.run(arguments);
    }

    private static Optional<String> problem(int standardPort) {
        if (Files.exists(Path.of("config", "application.properties"))) {
            return Optional.empty(); // what is not in the environment may be there
        }
        return StartCheck.problem(ServiceStart::variable, ServiceStart::property)
                .or(() -> portTaken(standardPort));
    }

    private static Optional<String> portTaken(int standardPort) {
        int port = property("quarkus.http.port")
                .or(() -> variable("QUARKUS_HTTP_PORT"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(Integer::valueOf)
                .orElse(standardPort);
        String host = property("quarkus.http.host")
                .or(() -> variable("QUARKUS_HTTP_HOST"))
                .orElse("0.0.0.0");
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true); // as the server itself does: connections that just ended take nothing
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("port " + port + " of " + host
                    + " cannot be listened on, another program may have it; QUARKUS_HTTP_PORT names another one");
        }
    }

    private static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name));
    }

    private static Optional<String> property(String name) {
        return Optional.ofNullable(System.getProperty(name));
    }
}
