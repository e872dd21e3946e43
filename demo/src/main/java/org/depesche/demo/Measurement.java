package org.depesche.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.depesche.cli.client.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How long programs take to start and how large they are, native executables beside the Java virtual machine. */
@Command(
        name = "depesche measure",
        mixinStandardHelpOptions = true,
        description = "Prints start times, memory, sizes and throughput of the services, in each form that is built.")
final class Measurement implements Callable<Integer> {
    private static final List<String> SERVICES = List.of("ingest-service", "extract-service", "query-service");
    private static final String NO_EXTRACTION = "1";
    private static final long SETTLED_NANOS = 1_000_000_000;

    /** The programs' own options are for quick starts; what a virtual machine can do once it is warm is what it does with both compilers. */
    private static final Map<String, String> BOTH_COMPILERS = Map.of("_JAVA_OPTIONS", "-XX:TieredStopAtLevel=4");

    private static final String NOTE = """
            {"id":"note","language":"de","published":"2024-05-02","text":"Norwegen hat zwei russische Diplomaten ausgewiesen. \
            Der Außenminister von Japan traf am Dienstag seine kanadische Kollegin in Berlin."}
            """;

    @Option(names = "--runs", defaultValue = "20", paramLabel = "N", description = "medians of N starts (default: 20)")
    private int runs = 20;

    @Option(
            names = "--documents",
            defaultValue = "1000",
            paramLabel = "N",
            description = "documents before memory is read, and again for the throughput (default: 1000)")
    private int documents = 1000;

    private final Path home = Path.of(System.getProperty("depesche.home", ".")).toAbsolutePath();
    private final Path logs = home.resolve(".depesche/logs");
    private final PrintWriter out = new PrintWriter(System.out, true);

    /** Runs the measurement; the system property {@code depesche.home} names the folder of the project. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Measurement()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Files.createDirectories(logs);
        List<ProgramForm> forms = Stream.of(ProgramForm.values())
                .filter(form -> SERVICES.stream().anyMatch(service -> form.isBuilt(home, service)))
                .toList();
        out.printf(
                "%-58s%s%n",
                "median of " + runs,
                String.join("", forms.stream().map(f -> "%12s".formatted(f)).toList()));
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Optional.empty(), 0)) {
            Map<String, String> environment = Installation.environment(database, NO_EXTRACTION);
            migrate(forms, environment);
            for (String service : SERVICES) {
                starts(forms, service, environment);
            }
            load(forms, environment);
        }
        job(forms);
        return ExitCode.OK;
    }

    private void migrate(List<ProgramForm> forms, Map<String, String> environment) {
        ProgramForm any = forms.stream()
                .filter(f -> f.isBuilt(home, "ingest-service"))
                .findFirst()
                .orElseThrow();
        try (MeasuredService service = MeasuredService.start(home, any, "ingest-service", environment, logs)) {
            service.awaitServing();
        }
    }

    private void starts(List<ProgramForm> forms, String name, Map<String, String> environment) {
        List<String> times = new ArrayList<>();
        List<String> memory = new ArrayList<>();
        List<String> sizes = new ArrayList<>();
        for (ProgramForm form : forms) {
            List<Double> starts = new ArrayList<>();
            List<Double> residents = new ArrayList<>();
            for (int run = 0; run < runs && form.isBuilt(home, name); run++) {
                try (MeasuredService service = MeasuredService.start(home, form, name, environment, logs)) {
                    starts.add(service.awaitServing());
                    LockSupport.parkNanos(SETTLED_NANOS);
                    residents.add(service.residentMegabytes());
                }
            }
            times.add(median(starts));
            memory.add(median(residents));
            sizes.add(form.isBuilt(home, name) ? "%.0f".formatted(megabytes(form.find(home, name))) : "–");
        }
        row(name + ": process start to gRPC health SERVING, ms", times);
        row(name + ": idle resident memory, MB", memory);
        row(name + ": executable, MB (the jar without its libraries)", sizes);
    }

    private void load(List<ProgramForm> forms, Map<String, String> environment) throws IOException {
        List<String> first = new ArrayList<>();
        List<String> memory = new ArrayList<>();
        List<String> throughput = new ArrayList<>();
        List<String> texts = texts();
        for (ProgramForm form : forms) {
            if (!form.isBuilt(home, "extract-service")) {
                Stream.of(first, memory, throughput).forEach(row -> row.add("–"));
                continue;
            }
            Map<String, String> warm = new HashMap<>(environment);
            warm.putAll(BOTH_COMPILERS);
            try (MeasuredService service = MeasuredService.start(home, form, "extract-service", warm, logs)) {
                service.awaitServing();
                first.add("%.0f".formatted(1000 / service.extract(texts, 1)));
                service.extract(texts, documents);
                memory.add("%.0f".formatted(service.residentMegabytes()));
                throughput.add("%.0f".formatted(service.extract(texts, documents)));
            }
        }
        row("extract-service: first document after start, ms", first);
        row("extract-service: resident memory after " + documents + " documents, MB", memory);
        row("extract-service: documents a second after as many", throughput);
    }

    private void job(List<ProgramForm> forms) throws IOException, InterruptedException {
        List<String> times = new ArrayList<>();
        for (ProgramForm form : forms) {
            List<Double> runTimes = new ArrayList<>();
            for (int run = 0; run < runs && form.isBuilt(home, "extract-service"); run++) {
                runTimes.add(MeasuredService.jobMilliseconds(home, form, NOTE));
            }
            times.add(median(runTimes));
        }
        row("extract-service job: one document, whole process, ms", times);
    }

    private List<String> texts() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("seeds"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Measurement::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double megabytes(Path file) {
        try {
            return Files.size(file) / 1e6;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String median(List<Double> values) {
        return values.isEmpty()
                ? "–"
                : "%.0f".formatted(values.stream().sorted().toList().get(values.size() / 2));
    }

    private void row(String what, List<String> values) {
        out.printf(
                "%-58s%s%n",
                what, String.join("", values.stream().map("%12s"::formatted).toList()));
    }
}
