package org.depesche.store.queue;

import java.util.UUID;

/** Somebody else has the document now, or it changed meanwhile: what was worked out must not be stored. */
public final class LeaseLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LeaseLost(UUID document) {
        super("lease lost document=" + document);
    }
}
