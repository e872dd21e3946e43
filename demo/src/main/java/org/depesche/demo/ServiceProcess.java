package org.depesche.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** One of the three services, in a process of its own, as it runs in production. */
public final class ServiceProcess implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration STOP = Duration.ofSeconds(15);
    private static final int LAST_LINES = 15;

    private final String name;
    private final int port;
    private final String instance;
    private final Path log;
    private final Process process;

    private ServiceProcess(String name, int port, String instance, Path log, Process process) {
        this.name = name;
        this.port = port;
        this.instance = instance;
        this.log = log;
        this.process = process;
    }

    /**
     * Starts a service; it is not ready yet.
     *
     * @param home folder of the project
     * @param form how the service was built
     * @param name folder of the module: {@code ingest-service}
     * @param port port for gRPC and HTTP
     * @param environment its configuration
     * @param logs folder for its log
     */
    public static ServiceProcess start(
            Path home, ProgramForm form, String name, int port, Map<String, String> environment, Path logs) {
        List<String> command = form.command(home, name);
        String instance = UUID.randomUUID().toString();
        Path log = logs.resolve(name + ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("DEPESCHE_INSTANCE", instance);
        try {
            return new ServiceProcess(name, port, instance, log, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Folder name of the service. */
    public String name() {
        return name;
    }

    /** {@code localhost:port}, for gRPC and HTTP alike. */
    public String address() {
        return "localhost:" + port;
    }

    /** The operating system's process. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    /**
     * Waits until this very service says that it is ready; what another program on its port says is not taken for its word.
     *
     * @throws PortTakenException if it ends because another program has its port
     * @throws DemoException if it ends first for any other reason, or takes longer than 90 seconds; with the end of its log
     */
    public void awaitReady() {
        long deadline = System.nanoTime() + START.toNanos();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + address() + "/q/health/ready"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            while (System.nanoTime() < deadline) {
                if (!process.isAlive()) {
                    throw ended();
                }
                if (isReady(client, request)) {
                    return;
                }
                process.waitFor(100, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoException("interrupted while waiting for " + name, e);
        }
        throw new DemoException(name + " is not ready after " + START.toSeconds() + " seconds:\n" + lastLines());
    }

    private DemoException ended() {
        String how = name + " ended with code " + process.exitValue() + ":\n" + lastLines();
        return Ports.isFree(port) ? new DemoException(how) : new PortTakenException(how);
    }

    private boolean isReady(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains(instance);
        } catch (IOException e) {
            return false; // nobody listens yet
        }
    }

    private String lastLines() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return "(" + log + " cannot be read)";
        }
    }

    /** Kills the process at once, as a crash would. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    /** Asks the process to end, and kills it if it does not within 15 seconds. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                await();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void await() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
