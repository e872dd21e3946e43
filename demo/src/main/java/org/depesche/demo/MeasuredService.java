package org.depesche.demo;

import grpc.health.v1.HealthGrpc;
import grpc.health.v1.HealthOuterClass.HealthCheckRequest;
import grpc.health.v1.HealthOuterClass.HealthCheckResponse.ServingStatus;
import io.grpc.ManagedChannel;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.NettyChannelBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.depesche.v1.ExtractRequest;
import org.depesche.v1.ExtractServiceGrpc;

/** A service that was just started, and what can be measured of it. */
final class MeasuredService implements AutoCloseable {
    private static final long LOOK_NANOS = 500_000;
    private static final int PORT = 7100;

    private final long started;
    private final int port;
    private final ServiceProcess process;
    private Optional<ManagedChannel> channel = Optional.empty();

    private MeasuredService(long started, int port, ServiceProcess process) {
        this.started = started;
        this.port = port;
        this.process = process;
    }

    static MeasuredService start(Path home, ProgramForm form, String name, Map<String, String> environment, Path logs) {
        int port = Ports.choose(name, PORT, Optional.empty());
        long started = System.nanoTime();
        return new MeasuredService(started, port, ServiceProcess.start(home, form, name, port, environment, logs));
    }

    /** Waits for gRPC health SERVING; the milliseconds from the start of the process to it. */
    double awaitServing() {
        while (!accepts()) {
            if (!process.handle().isAlive()) {
                throw new DemoException(process.name() + " ended; see .depesche/logs/" + process.name() + ".log");
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
        ManagedChannel opened =
                NettyChannelBuilder.forAddress("localhost", port).usePlaintext().build();
        channel = Optional.of(opened);
        HealthGrpc.HealthBlockingStub health =
                HealthGrpc.newBlockingStub(opened).withWaitForReady();
        while (!serves(health)) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
        return (System.nanoTime() - started) / 1e6;
    }

    private boolean accepts() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean serves(HealthGrpc.HealthBlockingStub health) {
        try {
            return health.check(HealthCheckRequest.getDefaultInstance()).getStatus() == ServingStatus.SERVING;
        } catch (StatusRuntimeException e) {
            return false;
        }
    }

    /** What the process has in memory, as the operating system counts it (Linux). */
    double residentMegabytes() {
        try {
            return Files.readAllLines(Path.of(
                                    "/proc", Long.toString(process.handle().pid()), "status"))
                            .stream()
                            .filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                            .sum()
                    * 1024
                    / 1e6;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Extracts so many texts, one after the other; how many a second. */
    double extract(List<String> texts, int count) {
        ExtractServiceGrpc.ExtractServiceBlockingStub service =
                ExtractServiceGrpc.newBlockingStub(channel.orElseThrow());
        long begin = System.nanoTime();
        for (int i = 0; i < count; i++) {
            ExtractRequest.Builder request = ExtractRequest.newBuilder()
                    .setText(texts.get(i % texts.size()))
                    .setPublished("2024-05-02");
            try {
                service.extract(request.build());
            } catch (StatusRuntimeException e) {
                // a language without rules is refused, in as much time as its detection takes
            }
        }
        return count * 1e9 / (System.nanoTime() - begin);
    }

    /** Runs a job with {@code input}; the milliseconds from the start of its process to its end. */
    static double jobMilliseconds(Path home, ProgramForm form, String input) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(form.command(home, "extract-service"));
        command.add("job");
        long started = System.nanoTime();
        Process job = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var stdin = job.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        }
        job.getInputStream().readAllBytes();
        if (job.waitFor() != 0) {
            throw new DemoException("the job failed");
        }
        return (System.nanoTime() - started) / 1e6;
    }

    @Override
    public void close() {
        channel.ifPresent(ManagedChannel::shutdownNow);
        process.close();
    }
}
