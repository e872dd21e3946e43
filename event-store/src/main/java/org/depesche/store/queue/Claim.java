package org.depesche.store.queue;

import java.util.Optional;
import java.util.UUID;

/**
 * The right to work on one document until a lease runs out.
 *
 * @param document id of the document
 * @param token proof of the claim; whoever claims the document later has another
 * @param attempt which attempt this is, from 1
 * @param traceparent the trace in which the document came into the queue, as W3C Trace Context writes it
 */
public record Claim(UUID document, UUID token, int attempt, Optional<String> traceparent) {}
