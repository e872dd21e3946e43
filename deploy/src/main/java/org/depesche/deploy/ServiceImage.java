package org.depesche.deploy;

import com.google.cloud.tools.jib.api.CacheDirectoryCreationException;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryException;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.Platform;
import com.google.cloud.tools.jib.api.buildplan.Port;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;

/**
 * The image of one service as a tar that {@code docker load}, {@code podman load} and {@code skopeo} read. It runs as nobody in
 * particular (65532) and writes nowhere but to {@code /tmp}. The same program gives the same bytes.
 */
final class ServiceImage {
    private static final String USER = "65532:65532";
    private static final Map<String, Integer> PORTS =
            Map.of("ingest-service", 7101, "extract-service", 7102, "query-service", 7103);

    private final ServiceProgram program;
    private final String tag;
    private final Path work;

    /**
     * An image to be made.
     *
     * @param tag version of the image
     * @param work folder for what is made on the way
     */
    ServiceImage(ServiceProgram program, String tag, Path work) {
        this.program = program;
        this.tag = tag;
        this.work = work;
    }

    /**
     * Writes the tar on {@code base}, or from scratch where there is none or it cannot be pulled, which is said.
     *
     * @return whether it stands on {@code base}
     */
    boolean write(Path tar, Optional<String> base, PrintStream log) {
        if (base.isPresent()) {
            try {
                containerize(onBase(base.get()), tar);
                return true;
            } catch (IOException | RegistryException | ExecutionException | CacheDirectoryCreationException e) {
                log.println("The base image " + base.get() + " cannot be pulled (" + reason(e) + "); " + program.name()
                        + " gets an image from scratch, with the libraries of this machine.");
            }
        }
        try {
            containerize(fromScratch(), tar);
            return false;
        } catch (IOException | RegistryException | ExecutionException | CacheDirectoryCreationException e) {
            throw new ImageException("the image of " + program.name() + " cannot be written: " + reason(e), e);
        }
    }

    private JibContainerBuilder onBase(String base) throws IOException {
        try {
            return described(Jib.from(base), "java");
        } catch (InvalidImageReferenceException e) {
            throw new ImageException("\"" + base + "\" is no name of an image", e);
        }
    }

    private JibContainerBuilder fromScratch() throws IOException {
        JibContainerBuilder image = Jib.fromScratch();
        image.setPlatforms(Set.of(new Platform(architecture(), "linux")));
        image.addFileEntriesLayer(ImageLayers.system(program, work));
        return described(image, ImageLayers.JAVA + "/bin/java");
    }

    private JibContainerBuilder described(JibContainerBuilder image, String java) {
        ImageLayers.of(program).forEach(image::addFileEntriesLayer);
        return image.setUser(USER)
                .setEntrypoint(entrypoint(java))
                .setEnvironment(Map.of("LANG", "C.UTF-8", "TMPDIR", "/tmp"))
                .setExposedPorts(Set.of(Port.tcp(PORTS.getOrDefault(program.name(), 8080))))
                .setLabels(Map.of(
                        "org.opencontainers.image.title",
                        "Depesche " + program.name(),
                        "org.opencontainers.image.version",
                        tag,
                        "org.opencontainers.image.licenses",
                        "Apache-2.0"))
                .setCreationTime(Instant.EPOCH);
    }

    /** The heap takes its part of the memory that the container may have; files that only tools read are not written. */
    private List<String> entrypoint(String java) {
        String file = ServiceProgram.FOLDER + "/" + program.name();
        return switch (program) {
            case ServiceProgram.Executable _ -> List.of(file);
            case ServiceProgram.Jar _ ->
                List.of(
                        java,
                        "-XX:MaxRAMPercentage=65",
                        "-XX:+UseSerialGC",
                        "-XX:-UsePerfData",
                        "-XX:+ExitOnOutOfMemoryError",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Djava.io.tmpdir=/tmp",
                        "-jar",
                        file + ".jar");
        };
    }

    private void containerize(JibContainerBuilder image, Path tar)
            throws IOException, RegistryException, ExecutionException, CacheDirectoryCreationException {
        try {
            Path cache = Files.createDirectories(work.resolve("cache"));
            Files.createDirectories(tar.toAbsolutePath().getParent());
            image.containerize(Containerizer.to(TarImage.at(tar).named("depesche/" + program.name() + ":" + tag))
                    .setApplicationLayersCache(cache)
                    .setBaseImageLayersCache(cache)
                    .setToolName("depesche"));
        } catch (InvalidImageReferenceException e) {
            throw new ImageException("\"" + tag + "\" is no tag of an image", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImageException("interrupted", e);
        }
    }

    private static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
    }

    private static String reason(Exception thrown) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable cause = thrown; cause != null && chain.size() < 10; cause = cause.getCause()) {
            chain.add(cause);
        }
        Throwable bottom = chain.getLast();
        return String.valueOf(bottom.getMessage())
                .lines()
                .findFirst()
                .orElse(bottom.getClass().getSimpleName());
    }
}
