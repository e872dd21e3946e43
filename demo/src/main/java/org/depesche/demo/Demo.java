package org.depesche.demo;

import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.depesche.cli.client.ExitCode;
import org.depesche.cli.client.IngestStream;
import org.depesche.cli.client.ServiceError;
import org.depesche.cli.client.Services;
import org.depesche.cli.commands.ExportCommand;
import org.depesche.cli.commands.IngestReport;
import org.depesche.cli.documents.DocumentFiles;
import org.depesche.cli.documents.MalformedSourceException;
import org.depesche.v1.EventFilter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The whole product at once: database, services, sample documents, timeline, pages. */
@Command(
        name = "depesche demo",
        mixinStandardHelpOptions = true,
        description =
                "Starts an embedded PostgreSQL and the three services, takes in the documents of a folder, and shows the events.",
        footer = {"", "Examples:", "  ./depesche demo", "  ./depesche demo my-articles --export events.jsonl --exit"})
final class Demo implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "folder of .txt, .html and .jsonl files, with an optional manifest.jsonl (default: seeds)")
    private Optional<Path> documents = Optional.empty();

    @Option(
            names = "--export",
            paramLabel = "FILE",
            description = "write all events to this file, one a line, as ProtoJSON")
    private Optional<Path> export = Optional.empty();

    @Option(names = "--exit", description = "end when everything is shown")
    private boolean exit;

    @Option(
            names = "--native",
            description = "run the native executables of the services; ./depesche native builds them")
    private boolean executables;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "keep documents and events in this folder (default: a temporary one)")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--ingest-port",
            paramLabel = "PORT",
            description = "port of ingest-service (default: 7101 or any free one)")
    private Optional<Integer> ingestPort = Optional.empty();

    @Option(
            names = "--extract-port",
            paramLabel = "PORT",
            description = "port of extract-service (default: 7102 or any free one)")
    private Optional<Integer> extractPort = Optional.empty();

    @Option(
            names = "--query-port",
            paramLabel = "PORT",
            description = "port of query-service and the pages (default: 7103 or any free one)")
    private Optional<Integer> queryPort = Optional.empty();

    @Option(names = "--database-port", paramLabel = "PORT", description = "port of PostgreSQL (default: any free one)")
    private Optional<Integer> databasePort = Optional.empty();

    private final PrintWriter out = new PrintWriter(System.out, true);

    /** Runs the demo; the system property {@code depesche.home} names the folder of the project. */
    public static void main(String[] arguments) {
        int code = new CommandLine(new Demo())
                .setExecutionExceptionHandler((exception, line, result) -> complain(exception))
                .setParameterExceptionHandler((exception, words) -> {
                    System.err.println("depesche demo: " + exception.getMessage() + " (see ./depesche demo --help)");
                    return ExitCode.USAGE;
                })
                .execute(arguments);
        System.exit(code);
    }

    private static int complain(Exception exception) throws Exception {
        if (exception instanceof DemoException || exception instanceof MalformedSourceException) {
            System.err.println("depesche demo: " + exception.getMessage());
            return exception instanceof DemoException ? ExitCode.FAILED : ExitCode.USAGE;
        }
        if (exception instanceof StatusRuntimeException status) {
            System.err.println(
                    "depesche demo: " + ServiceError.of(status, "a service").message());
            return ExitCode.FAILED;
        }
        throw exception;
    }

    @Override
    public Integer call() {
        Path home = Path.of(System.getProperty("depesche.home", ".")).toAbsolutePath();
        Path folder = documents.orElse(home.resolve("seeds"));
        if (!Files.exists(folder)) {
            throw new MalformedSourceException(folder + ": there is no such file or folder");
        }
        Path state = home.resolve(".depesche");
        out.println("Starting PostgreSQL and three services …");
        try (Installation installation = start(home, state)) {
            try (Services services = new Services(installation.addresses())) {
                int ingested = ingest(services, folder);
                Timeline.print(services, out);
                export.ifPresent(file -> export(services, file));
                if (!exit) {
                    stayUp(installation, state);
                }
                return ingested;
            }
        }
    }

    private Installation start(Path home, Path state) {
        return Installation.start(
                home,
                executables ? ProgramForm.NATIVE : ProgramForm.JVM,
                data,
                state.resolve("logs"),
                new Installation.WantedPorts(databasePort, ingestPort, extractPort, queryPort));
    }

    private int ingest(Services services, Path folder) {
        IngestReport report = new IngestReport(out);
        Progress progress = Progress.on(out);
        try (IngestStream stream = new IngestStream(services.ingest(), acknowledgement -> {
            report.accept(acknowledgement);
            progress.show("Taking in documents: " + report.total());
        })) {
            DocumentFiles.read(folder, document -> stream.send(document.toRequest(false)));
        }
        progress.clear();
        out.println("Documents of " + folder.getFileName() + ": " + report);
        Extraction.await(services, progress);
        return report.rejected() > 0 ? ExitCode.SOME_REJECTED : ExitCode.OK;
    }

    private void export(Services services, Path file) {
        if (ExportCommand.toFile(services, EventFilter.getDefaultInstance(), file, out) != ExitCode.OK) {
            throw new DemoException("the export was not written");
        }
        out.println("Events written to " + file);
    }

    private void stayUp(Installation installation, Path state) {
        String pages = "http://" + installation.addresses().query() + "/";
        out.println();
        out.println("Pages    " + pages);
        out.println("gRPC     ingest " + installation.addresses().ingest() + " · extract "
                + installation.addresses().extract() + " · query "
                + installation.addresses().query());
        out.println("Ask      ./depesche events --actor \"Vladimir Putin\"");
        out.println("Stop     Ctrl-C");
        Path addresses = state.resolve("services.env");
        try {
            Files.writeString(
                    addresses,
                    "DEPESCHE_INGEST=%s%nDEPESCHE_EXTRACT=%s%nDEPESCHE_QUERY=%s%n"
                            .formatted(
                                    installation.addresses().ingest(),
                                    installation.addresses().extract(),
                                    installation.addresses().query()));
            addresses.toFile().deleteOnExit();
            new CountDownLatch(1).await();
        } catch (IOException e) {
            throw new DemoException("cannot write " + addresses + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
