package org.depesche.cli.commands;

import java.io.PrintWriter;
import org.depesche.cli.client.ExitCode;
import org.depesche.cli.client.Services;
import org.depesche.v1.WithdrawDocumentRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "withdraw",
        description = "Takes a document back: its text is removed, and its reports no longer count.",
        footer = {"", "Example:", "  depesche withdraw documents/9b1d… --reason \"taken back by its publisher\""})
final class WithdrawCommand extends ServiceCommand {
    @Parameters(paramLabel = "NAME", description = "documents/ID")
    private String name = "";

    @Option(names = "--reason", paramLabel = "TEXT", description = "why")
    private String reason = "";

    WithdrawCommand() {
        super("ingest-service");
    }

    @Override
    int run(Services services, PrintWriter out) {
        String full = ResourceName.document(name);
        services.ingestBlocking()
                .withdrawDocument(WithdrawDocumentRequest.newBuilder()
                        .setName(full)
                        .setReason(reason)
                        .build());
        out.println("withdrawn " + full);
        return ExitCode.OK;
    }
}
