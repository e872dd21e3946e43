package org.depesche.deploy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** {@code ./depesche image}: images of the services as tars, from what is built. */
public final class ImageBuild {
    private static final List<String> SERVICES = List.of("ingest-service", "extract-service", "query-service");
    private static final String USAGE =
            "usage: image [--native] [--base IMAGE|none] [--tag TAG] [--output DIR] [SERVICE…]";

    /** A Java virtual machine on the libraries of a distribution; an executable needs no more than the libraries. */
    private static final String JAVA_BASE = "eclipse-temurin:25-jre";

    private static final String NATIVE_BASE = "debian:stable-slim";

    private ImageBuild() {}

    /** Builds the images; the system property {@code depesche.home} names the folder of the project. */
    public static void main(String[] arguments) {
        Path home = Path.of(System.getProperty("depesche.home", ".")).toAbsolutePath();
        try {
            run(home, List.of(arguments), System.err);
        } catch (ImageException e) {
            System.err.println("depesche image: " + e.getMessage());
            System.exit(1);
        }
    }

    static void run(Path home, List<String> arguments, PrintStream log) {
        Options options = Options.parse(home, arguments);
        for (String service : options.services) {
            ServiceProgram program = ServiceProgram.find(home, service, options.executable);
            Path tar = options.output.resolve(service + ".tar");
            Path work = home.resolve("deploy/target/image").resolve(options.executable ? "native" : "jvm");
            boolean based = new ServiceImage(program, options.tag, work).write(tar, options.base, log);
            log.printf(
                    "%s  depesche/%s:%s, %s, %.0f MB%s%n",
                    tar,
                    service,
                    options.tag,
                    based ? "on " + options.base.orElseThrow() : "from scratch",
                    megabytes(tar),
                    program.billOfMaterials().isPresent()
                            ? ""
                            : "; without a bill of materials, which Maven has not made");
        }
    }

    private static double megabytes(Path file) {
        try {
            return Files.size(file) / 1e6;
        } catch (IOException e) {
            throw new ImageException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private record Options(List<String> services, boolean executable, Optional<String> base, String tag, Path output) {
        static Options parse(Path home, List<String> arguments) {
            List<String> services = new ArrayList<>();
            boolean executable = false;
            Optional<String> base = Optional.empty();
            String tag = "0.1.0";
            Path output = home.resolve("deploy/target/images");
            for (Iterator<String> words = arguments.iterator(); words.hasNext(); ) {
                String word = words.next();
                switch (word) {
                    case "--native" -> executable = true;
                    case "--base" -> base = Optional.of(value(word, words));
                    case "--tag" -> tag = value(word, words);
                    case "--output" -> output = Path.of(value(word, words)).toAbsolutePath();
                    default -> services.add(service(word));
                }
            }
            String standard = executable ? NATIVE_BASE : JAVA_BASE;
            return new Options(
                    services.isEmpty() ? SERVICES : services,
                    executable,
                    Optional.of(base.orElse(standard)).filter(name -> !name.equals("none")),
                    tag,
                    output);
        }

        private static String value(String option, Iterator<String> words) {
            if (!words.hasNext()) {
                throw new ImageException(option + " wants a value. " + USAGE);
            }
            return words.next();
        }

        private static String service(String word) {
            if (!SERVICES.contains(word)) {
                throw new ImageException(word + " is none of " + String.join(", ", SERVICES) + ". " + USAGE);
            }
            return word;
        }
    }
}
