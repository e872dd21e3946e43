package org.depesche.cli.commands;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.depesche.cli.client.ExitCode;
import org.depesche.cli.client.IngestStream;
import org.depesche.cli.client.Services;
import org.depesche.cli.documents.DocumentFiles;
import org.depesche.cli.documents.MalformedSourceException;
import org.depesche.json.ProtoJson;
import org.depesche.v1.IngestDocumentsResponse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "ingest",
        description =
                "Sends documents: files .txt, .html and .jsonl, or folders of them with an optional manifest.jsonl.",
        footer = {"", "Examples:", "  depesche ingest seeds", "  depesche ingest article.html more.jsonl --output jsonl"
        })
final class IngestCommand implements Callable<Integer> {
    /** How acknowledgements are shown. */
    enum Acknowledgements {
        /** A line of counts at the end. */
        summary,
        /** One a line, ProtoJSON. */
        jsonl
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Connection connection = new Connection();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files or folders")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--replace", description = "let a text take the place of another under the same address")
    private boolean replace;

    @Option(
            names = "--output",
            defaultValue = "summary",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Acknowledgements output = Acknowledgements.summary;

    @Override
    public Integer call() {
        return connection.with("ingest-service", this::send);
    }

    private int send(Services services) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        IngestReport report = new IngestReport(err);
        boolean malformed = false;
        try (IngestStream stream =
                new IngestStream(services.ingest(), response -> acknowledge(response, report, out))) {
            for (Path path : paths) {
                malformed |= !sendAll(path, stream, err);
            }
        }
        if (output == Acknowledgements.summary) {
            out.println(report);
            out.flush();
        }
        return malformed ? ExitCode.USAGE : report.rejected() > 0 ? ExitCode.SOME_REJECTED : ExitCode.OK;
    }

    private boolean sendAll(Path path, IngestStream stream, PrintWriter err) {
        try {
            DocumentFiles.read(path, document -> stream.send(document.toRequest(replace)));
            return true;
        } catch (MalformedSourceException e) {
            err.println("depesche: " + e.getMessage());
            err.flush();
            return false;
        }
    }

    private void acknowledge(IngestDocumentsResponse response, IngestReport report, PrintWriter out) {
        report.accept(response);
        if (output == Acknowledgements.jsonl) {
            synchronized (out) {
                out.println(ProtoJson.line(response));
                out.flush();
            }
        }
    }
}
