package org.depesche.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A service as it was built, and what an image needs of it. */
sealed interface ServiceProgram {
    /** Where the program lies in an image. */
    String FOLDER = "/opt/depesche";

    /** Folder of the module: {@code ingest-service}. */
    Path module();

    /** Name of the service. */
    default String name() {
        return module().getFileName().toString();
    }

    /** The bill of materials that Maven made of it, if it did. */
    default Optional<Path> billOfMaterials() {
        return Optional.of(module().resolve("target/bom.json")).filter(Files::isRegularFile);
    }

    /**
     * A jar and the jars that it names beside it.
     *
     * @param jar the program
     * @param libraries folder of what it needs
     */
    record Jar(Path module, Path jar, Path libraries) implements ServiceProgram {
        /** Libraries of other projects, which change seldom, come before our own. */
        List<Path> libraries(boolean ours) {
            return list(libraries).stream()
                    .filter(file -> file.getFileName().toString().contains("org.depesche.") == ours)
                    .toList();
        }
    }

    /** An executable. */
    record Executable(Path module, Path file) implements ServiceProgram {}

    /**
     * Finds what is built.
     *
     * @param home folder of the project
     * @param name folder of the module
     * @param executable whether a native executable is wanted
     * @throws ImageException where it is not built
     */
    static ServiceProgram find(Path home, String name, boolean executable) {
        Path module = home.resolve(name);
        if (executable) {
            return new Executable(module, built(module, "-runner", "./depesche native " + name));
        }
        return new Jar(module, built(module, "-runner.jar", "./depesche build"), module.resolve("target/lib"));
    }

    private static Path built(Path module, String ending, String command) {
        return list(module.resolve("target")).stream()
                .filter(file -> file.toString().endsWith(ending))
                .findFirst()
                .orElseThrow(
                        () -> new ImageException(module.getFileName() + " is not built; " + command + " builds it"));
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new ImageException(folder + " cannot be read: " + e.getMessage(), e);
        }
    }
}
