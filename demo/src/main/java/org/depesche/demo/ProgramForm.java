package org.depesche.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The forms in which a program of the project is built, and how each is started. */
public enum ProgramForm {
    /** A jar for the Java virtual machine. */
    JVM("-runner.jar", " is not built; ./depesche builds it, or mvn package") {
        @Override
        List<String> command(Path home, String module) {
            // three programs that start on few cores at once: the second compiler costs more than it gives; the archive
            // is
            // written when the service ends, and read from the second start on
            return List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+AutoCreateSharedArchive",
                    "-XX:SharedArchiveFile=" + archive(home, module),
                    "-Xlog:cds=off",
                    "-Xlog:cds+dynamic=off",
                    "-Xmx512m",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-jar",
                    find(home, module).toString());
        }
    },
    /** An executable. */
    NATIVE("-runner", " has no native executable; ./depesche native builds it") {
        @Override
        List<String> command(Path home, String module) {
            return List.of(find(home, module).toString());
        }
    };

    private final String ending;
    private final String otherwise;

    ProgramForm(String ending, String otherwise) {
        this.ending = ending;
        this.otherwise = otherwise;
    }

    /**
     * The words that start a program.
     *
     * @param home folder of the project
     * @param module folder of the module: {@code ingest-service}
     * @throws DemoException where it is not built
     */
    abstract List<String> command(Path home, String module);

    /** Whether the module is built in this form. */
    boolean isBuilt(Path home, String module) {
        try {
            return Files.isRegularFile(find(home, module));
        } catch (DemoException e) {
            return false;
        }
    }

    final Path find(Path home, String module) {
        try (Stream<Path> files = Files.list(home.resolve(module).resolve("target"))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow(() -> notBuilt(module));
        } catch (IOException e) {
            throw notBuilt(module);
        }
    }

    private DemoException notBuilt(String module) {
        return new DemoException(module + otherwise);
    }

    /** Where the classes of a service lie as they are in memory; the virtual machine makes it anew when the program changes. */
    private static Path archive(Path home, String name) {
        Path folder = home.resolve(".depesche/archives");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new DemoException("cannot write to " + folder + ": " + e.getMessage(), e);
        }
        return folder.resolve(name + ".jsa");
    }
}
