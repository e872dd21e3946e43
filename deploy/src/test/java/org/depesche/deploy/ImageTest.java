package org.depesche.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Images as a container engine would see them: unpacked, with nothing of this machine below them. */
class ImageTest {
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final long LONGEST_SECONDS = 300;
    private static final String NOTE = """
            {"id":"note","language":"de","published":"2024-05-02","text":"Norwegen hat zwei russische Diplomaten ausgewiesen."}
            """;

    /** What a container engine does to an image: its own process ids and devices, a root that nobody writes to, a /tmp. */
    private static final String CONTAINER = """
            set -e
            root=$1; shift
            mkdir -p $root/proc $root/dev
            mount --bind $root $root
            mount -o remount,bind,ro $root
            mount -t tmpfs -o mode=1777 tmpfs $root/tmp
            mount --bind /proc $root/proc
            mount --bind /dev $root/dev
            exec chroot --userspec=65532:65532 $root "$@"
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"jvm", "native"})
    void imageFromScratchExtractsAsNobodyOnAReadOnlyRoot(String form) throws Exception {
        assumeBuilt(form);
        Path root = unpacked(form);
        assumeTrue(mayMount(), "this machine lets nobody mount and change the root");

        List<String> command =
                new ArrayList<>(List.of("unshare", "-m", "sh", "-c", CONTAINER, "container", root.toString()));
        configuration().path("Entrypoint").forEach(word -> command.add(word.asText()));
        command.add("job");
        Process job = new ProcessBuilder(command)
                .redirectInput(Files.writeString(folder.resolve("in"), NOTE).toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();

        assertTrue(job.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS));
        assertEquals(0, job.exitValue(), () -> read("err"));
        assertTrue(read("out").contains("\"trigger\""), () -> read("out"));
    }

    @Test
    void imageSaysWhoRunsItAndWhatIsInIt() throws Exception {
        assumeBuilt("jvm");
        Path root = unpacked("jvm");

        assertEquals("65532:65532", configuration().path("User").asText());
        assertTrue(configuration().path("ExposedPorts").has("7102/tcp"));
        assertTrue(Files.size(root.resolve("opt/depesche/extract-service.jar")) > 0);
        assertTrue(
                writable(root).stream().allMatch(Set.of(root.resolve("tmp"))::contains),
                () -> writable(root).toString());
        Path bill = root.resolve("opt/depesche/sbom.cdx.json");
        assumeTrue(Files.exists(bill), "this build made no bill of materials");
        JsonNode components = new ObjectMapper().readTree(bill.toFile()).path("components");
        assertTrue(components.findValuesAsText("name").contains("quarkus-grpc"));
    }

    @Test
    void baseThatCannotBePulledIsSaid() throws Exception {
        assumeBuilt("jvm");

        String said = build("jvm", "localhost:1/nobody/java");

        assertTrue(said.contains("The base image localhost:1/nobody/java cannot be pulled ("), said);
        assertTrue(said.contains("from scratch"), said);
        assertFalse(said.contains("NoClassDefFound"), said);
    }

    private static void assumeBuilt(String form) throws IOException {
        try (Stream<Path> files = Files.list(HOME.resolve("extract-service/target"))) {
            String ending = form.equals("native") ? "-runner" : "-runner.jar";
            assumeTrue(
                    files.anyMatch(file -> file.toString().endsWith(ending)),
                    "extract-service is not built for " + form);
        }
    }

    private Path unpacked(String form) throws Exception {
        build(form, "none");
        Path image = Files.createDirectories(folder.resolve("image"));
        untar(folder.resolve("extract-service.tar"), image);
        Path root = Files.createDirectories(folder.resolve("root"));
        for (JsonNode layer : new ObjectMapper()
                .readTree(image.resolve("manifest.json").toFile())
                .at("/0/Layers")) {
            untar(image.resolve(layer.asText()), root);
        }
        return root;
    }

    private String build(String form, String base) {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        List<String> arguments =
                new ArrayList<>(List.of("--base", base, "--output", folder.toString(), "extract-service"));
        if (form.equals("native")) {
            arguments.addFirst("--native");
        }
        ImageBuild.run(HOME, arguments, new PrintStream(log, true, StandardCharsets.UTF_8));
        return log.toString(StandardCharsets.UTF_8);
    }

    private JsonNode configuration() throws IOException {
        return new ObjectMapper()
                .readTree(folder.resolve("image/config.json").toFile())
                .path("config");
    }

    private static void untar(Path tar, Path target) {
        Command.output(List.of("tar", "--warning=no-unknown-keyword", "-xpf", tar.toString(), "-C", target.toString()));
    }

    private static List<Path> writable(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> !file.equals(root))
                    .filter(ImageTest::isWritableByOthers)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isWritableByOthers(Path file) {
        try {
            return Files.getPosixFilePermissions(file)
                    .contains(java.nio.file.attribute.PosixFilePermission.OTHERS_WRITE);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean mayMount() {
        try {
            Process process = new ProcessBuilder("unshare", "-m", "sh", "-c", "mount --bind /tmp /tmp && chroot / true")
                    .redirectErrorStream(true)
                    .start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
