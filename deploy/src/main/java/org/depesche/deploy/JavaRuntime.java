package org.depesche.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A Java virtual machine with the modules that the services use, made from the one that runs this. */
final class JavaRuntime {
    /** Modules of the JDK that the services and their libraries name; reflection hides some from {@code jdeps}. */
    private static final String MODULES = String.join(
            ",",
            "java.se",
            "jdk.crypto.ec",
            "jdk.jfr",
            "jdk.localedata",
            "jdk.management",
            "jdk.naming.dns",
            "jdk.net",
            "jdk.unsupported",
            "jdk.zipfs");

    private JavaRuntime() {}

    /** The runtime in {@code folder}, made there unless it is there. */
    static Path in(Path folder) {
        if (!Files.isExecutable(folder.resolve("bin/java"))) {
            Path jlink = Path.of(System.getProperty("java.home"), "bin", "jlink");
            Command.output(List.of(
                    jlink.toString(),
                    "--add-modules",
                    MODULES,
                    "--strip-debug",
                    "--no-header-files",
                    "--no-man-pages",
                    "--output",
                    folder.toString()));
        }
        return folder;
    }

    /** Its programs and libraries, which are linked with those of the machine; those for screens and sound are never loaded. */
    static List<Path> linked(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.endsWith("bin/java") || file.toString().endsWith(".so"))
                    .filter(file -> !file.getFileName()
                            .toString()
                            .matches("lib(awt|fontmanager|jawt|jsound|splashscreen|freetype).*"))
                    .toList();
        } catch (IOException e) {
            throw new ImageException(folder + " cannot be read: " + e.getMessage(), e);
        }
    }
}
