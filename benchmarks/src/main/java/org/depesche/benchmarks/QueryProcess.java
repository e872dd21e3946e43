package org.depesche.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** query-service in a process of its own, as production runs it for long: with all compilers, unlike the demo. */
final class QueryProcess implements AutoCloseable {
    private static final int ATTEMPTS = 600;

    private final Process process;
    private final int port;

    private QueryProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it and waits until it is ready. */
    static QueryProcess start(Path home, int port, Map<String, String> environment, Path log)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-jar",
                        jar(home).toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        QueryProcess service = new QueryProcess(builder.start(), port);
        service.awaitReady(log);
        return service;
    }

    private static Path jar(Path home) throws IOException {
        try (var files = Files.list(home.resolve("query-service/target"))) {
            return files.filter(file -> file.toString().endsWith("-runner.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("query-service is not built; ./depesche build builds it"));
        }
    }

    private void awaitReady(Path log) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + address() + "/q/health/ready"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                    break;
                }
                if (isReady(client, request)) {
                    return;
                }
            }
        }
        process.destroyForcibly();
        throw new IOException("query-service does not start:\n" + Files.readString(log));
    }

    private static boolean isReady(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // nobody listens yet
        }
    }

    /** {@code host:port}. */
    String address() {
        return "localhost:" + port;
    }

    /** Its process id. */
    long pid() {
        return process.pid();
    }

    /** Resident memory in MB, as Linux counts it; 0 elsewhere. */
    long residentMegabytes() {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                            .filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                            .sum()
                    / 1024;
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(15, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
