package org.depesche.cli.commands;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.depesche.cli.client.ExitCode;
import org.depesche.cli.client.Services;
import org.depesche.v1.ReextractDocumentsRequest;
import org.depesche.v1.ReextractDocumentsResponse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "reextract",
        description = "Extracts all documents again that the current version has not extracted, while reads go on.",
        footer = {"", "Examples:", "  depesche reextract", "  depesche reextract --all --no-wait"})
final class ReextractCommand extends ServiceCommand {
    /** How often to ask how many are left. */
    private static final long LOOK = TimeUnit.SECONDS.toNanos(1);

    @Option(names = "--all", description = "those that the current version has extracted, too")
    private boolean all;

    @Option(names = "--no-wait", description = "do not wait until the queue is empty")
    private boolean noWait;

    ReextractCommand() {
        super("extract-service");
    }

    @Override
    int run(Services services, PrintWriter out) {
        ReextractDocumentsResponse state = services.extract()
                .reextractDocuments(
                        ReextractDocumentsRequest.newBuilder().setAll(all).build());
        out.println(state.getQueued() + " documents queued for version " + state.getExtractorVersion());
        out.flush();
        long told = state.getWaiting();
        while (!noWait && state.getWaiting() > 0 && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(LOOK);
            state = services.extract()
                    .reextractDocuments(ReextractDocumentsRequest.newBuilder()
                            .setOnlyCount(true)
                            .build());
            if (state.getWaiting() != told) {
                told = state.getWaiting();
                out.println(told + " left");
                out.flush();
            }
        }
        return ExitCode.OK;
    }
}
