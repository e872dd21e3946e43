package org.depesche.cli.commands;

import java.io.PrintWriter;
import java.util.List;
import org.depesche.cli.client.ExitCode;
import org.depesche.cli.client.Services;
import org.depesche.cli.output.ResultWriter;
import org.depesche.cli.output.Rows;
import org.depesche.json.ProtoJson;
import org.depesche.v1.Document;
import org.depesche.v1.GetDocumentRequest;
import org.depesche.v1.ListDocumentsRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "document",
        description = "Shows one document with its text, or lists documents, the newest first.",
        footer = {"", "Examples:", "  depesche document", "  depesche document documents/9b1d…"})
final class DocumentCommand extends ReportCommand {
    @Parameters(arity = "0..1", paramLabel = "NAME", description = "documents/ID, as the list shows it")
    private String name = "";

    @Option(
            names = "--limit",
            defaultValue = "50",
            paramLabel = "N",
            description = "at most so many (default: ${DEFAULT-VALUE})")
    private int limit = 50;

    DocumentCommand() {
        super("query-service");
    }

    @Override
    int run(Services services, PrintWriter out) {
        return name.isEmpty() ? list(services, out) : show(services, out);
    }

    private int list(Services services, PrintWriter out) {
        ResultWriter<Document> writer = new ResultWriter<>(output(), out, Rows.DOCUMENT, Rows::document);
        services.query()
                .listDocuments(
                        ListDocumentsRequest.newBuilder().setPageSize(limit).build())
                .getDocumentsList()
                .forEach(writer::write);
        writer.finish();
        return ExitCode.OK;
    }

    private int show(Services services, PrintWriter out) {
        String full = ResourceName.document(name);
        Document document = services.query()
                .getDocument(GetDocumentRequest.newBuilder().setName(full).build())
                .getDocument();
        if (isTable()) {
            List<String> row = Rows.document(document);
            for (int i = 0; i < row.size(); i++) {
                out.printf("%-11s%s%n", Rows.DOCUMENT.get(i).toLowerCase(java.util.Locale.ROOT), row.get(i));
            }
            out.printf("%n%s%n%n", document.getText());
            document.getEventsList().forEach(out::println);
        } else {
            out.println(ProtoJson.line(document));
        }
        return ExitCode.OK;
    }
}
