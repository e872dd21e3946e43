package org.depesche.cli.commands;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.depesche.cli.client.ExitCode;
import org.depesche.v1.WithdrawDocumentRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "withdraw",
        description = "Takes a document back: its text is removed, and its reports no longer count.",
        footer = {"", "Example:", "  depesche withdraw documents/9b1d… --reason \"taken back by its publisher\""})
final class WithdrawCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Connection connection = new Connection();

    @Parameters(paramLabel = "NAME", description = "documents/ID")
    private String name = "";

    @Option(names = "--reason", paramLabel = "TEXT", description = "why")
    private String reason = "";

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        return connection.with("ingest-service", services -> {
            services.ingestBlocking()
                    .withdrawDocument(WithdrawDocumentRequest.newBuilder()
                            .setName(ResourceName.document(name))
                            .setReason(reason)
                            .build());
            out.println("withdrawn " + ResourceName.document(name));
            out.flush();
            return ExitCode.OK;
        });
    }
}
