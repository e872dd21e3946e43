package org.depesche.cli.commands;

import java.io.PrintWriter;
import java.util.function.Consumer;
import org.depesche.v1.IngestDocumentsResponse;

/** Counts what became of documents, and names those that were not taken. Safe for the threads of a channel. */
public final class IngestReport implements Consumer<IngestDocumentsResponse> {
    private final PrintWriter out;
    private int created;
    private int duplicates;
    private int rejected;

    /** A report that names rejected documents on {@code out} as they come. */
    public IngestReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public synchronized void accept(IngestDocumentsResponse response) {
        switch (response.getOutcomeCase()) {
            case CREATED -> created++;
            case DUPLICATE_OF -> duplicates++;
            case REJECTED -> {
                rejected++;
                out.println("rejected " + response.getClientId() + ": "
                        + response.getRejected().getMessage()
                        + (response.getRejected().getField().isEmpty()
                                ? ""
                                : " [field " + response.getRejected().getField() + "]"));
                out.flush();
            }
            case OUTCOME_NOT_SET -> throw new IllegalStateException("an acknowledgement without an outcome");
        }
    }

    /** How many were acknowledged so far. */
    public synchronized int total() {
        return created + duplicates + rejected;
    }

    /** How many were rejected so far. */
    public synchronized int rejected() {
        return rejected;
    }

    @Override
    public synchronized String toString() {
        return created + " stored, " + duplicates + " known already, " + rejected + " rejected";
    }
}
