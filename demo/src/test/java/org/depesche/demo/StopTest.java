package org.depesche.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ending the demo, at whatever moment, leaves no process and no half-written data. */
class StopTest {
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final long LONGEST_SECONDS = 180;

    @TempDir
    private Path folder;

    @Test
    void endingItWhileItIsUpLeavesNoProcess() throws Exception {
        int database = freePort();
        Process demo = start(database, List.of());
        awaitLine(demo, "Stop ");
        List<ProcessHandle> children = demo.descendants().toList();
        assertFalse(children.isEmpty());
        assertTrue(isTaken(database));
        end(demo);
        children.forEach(child -> assertFalse(child.isAlive(), () -> child.info() + " is still running"));
        assertFalse(isTaken(database));
    }

    @Test
    void whatWasBegunWhenItEndedIsDoneAtTheNextStart() throws Exception {
        Path data = folder.resolve("data");
        Process first = start(freePort(), List.of("--data", data.toString()));
        awaitLine(first, "Documents of ");
        end(first);
        assertEquals(export("undisturbed", List.of()), export("again", List.of("--data", data.toString())));
    }

    @Test
    void endingItWhileServicesStartLeavesNoProcess() throws Exception {
        int database = freePort();
        Process demo = start(database, List.of());
        awaitLine(demo, "Starting ");
        while (demo.isAlive() && demo.descendants().findAny().isEmpty()) {
            Thread.onSpinWait();
        }
        List<ProcessHandle> children = demo.descendants().toList();
        end(demo);
        children.forEach(child -> assertFalse(child.isAlive(), () -> child.info() + " is still running"));
        assertFalse(isTaken(database));
    }

    /** The events of the samples by what tells of them: which of two equal texts is the duplicate, chance decides. */
    private List<String> export(String name, List<String> options) throws Exception {
        Path file = folder.resolve(name + ".jsonl");
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("--export", file.toString(), "--exit"));
        Process demo = start(freePort(), all);
        awaitLine(demo, "Events written ");
        assertTrue(demo.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS));
        assertEquals(0, demo.exitValue());
        return Files.readAllLines(file).stream()
                .map(StopTest::evidence)
                .sorted()
                .toList();
    }

    private static String evidence(String event) {
        return Pattern.compile("\"(?:text|type)\":\"(?:[^\"\\\\]|\\\\.)*\"")
                .matcher(event)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList()
                .toString();
    }

    private Process start(int database, List<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Ddepesche.home=" + HOME,
                "-cp",
                Optional.ofNullable(System.getProperty("surefire.test.class.path"))
                        .orElse(System.getProperty("java.class.path")),
                Demo.class.getName(),
                "--database-port",
                Integer.toString(database)));
        command.addAll(options);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static void awaitLine(Process demo, String beginning) throws IOException {
        BufferedReader output = demo.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(beginning)) {
                drain(output);
                return;
            }
        }
        throw new AssertionError("the demo ended before it printed: " + beginning);
    }

    /** Reads on, so that the demo never waits for its reader. */
    private static void drain(BufferedReader output) {
        Thread.ofVirtual().start(() -> {
            try {
                output.lines().forEach(line -> {});
            } catch (UncheckedIOException e) {
                // the demo has ended, and its output with it
            }
        });
    }

    private static void end(Process demo) throws InterruptedException {
        demo.destroy();
        assertTrue(demo.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return !socket.isBound();
        } catch (IOException e) {
            return true;
        }
    }
}
