package org.depesche.cli.commands;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import org.depesche.cli.client.ExitCode;
import org.depesche.cli.client.Services;
import org.depesche.v1.DateRange;
import org.depesche.v1.Document;
import org.depesche.v1.DocumentState;
import org.depesche.v1.ListDocumentsRequest;
import org.depesche.v1.ListDocumentsResponse;
import org.depesche.v1.WithdrawDocumentRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "retain",
        description =
                "Takes every document back that was published before a day; those without a day of publication stay.",
        footer = {"", "Example:", "  depesche retain --from 2015-01-01 --dry-run"})
final class RetainCommand extends ServiceCommand {
    private static final int PAGE = 500;

    private static final List<DocumentState> STATES = List.of(
            DocumentState.DOCUMENT_STATE_PENDING,
            DocumentState.DOCUMENT_STATE_EXTRACTED,
            DocumentState.DOCUMENT_STATE_DEAD,
            DocumentState.DOCUMENT_STATE_UNSUPPORTED_LANGUAGE);

    @Option(
            names = "--from",
            paramLabel = "DAY",
            required = true,
            description = "the first day of publication that stays")
    private LocalDate from = LocalDate.MIN;

    @Option(names = "--reason", paramLabel = "TEXT", description = "why (default: older than DAY)")
    private String reason = "";

    @Option(names = "--dry-run", description = "only say how many they are")
    private boolean dryRun;

    RetainCommand() {
        super("ingest-service");
    }

    @Override
    int run(Services services, PrintWriter out) {
        out.println(retain(services) + (dryRun ? " documents would be withdrawn" : " documents withdrawn"));
        return ExitCode.OK;
    }

    /** Goes on from page to page, so that a page of a replica which lags behind is not read for ever. */
    private long retain(Services services) {
        ListDocumentsRequest.Builder request = ListDocumentsRequest.newBuilder()
                .addAllStates(STATES)
                .setPublished(DateRange.newBuilder().setTo(from.minusDays(1).toString()))
                .setPageSize(PAGE);
        long count = 0;
        do {
            ListDocumentsResponse page = services.query().listDocuments(request.build());
            count += page.getDocumentsCount();
            if (!dryRun) {
                page.getDocumentsList().forEach(document -> withdraw(services, document));
            }
            request.setPageToken(page.getNextPageToken());
        } while (!request.getPageToken().isEmpty());
        return count;
    }

    private void withdraw(Services services, Document document) {
        services.ingestBlocking()
                .withdrawDocument(WithdrawDocumentRequest.newBuilder()
                        .setName(document.getName())
                        .setReason(reason.isEmpty() ? "older than " + from : reason)
                        .build());
    }
}
