package org.depesche.extract.knowledge;

/** A resource of the knowledge base is missing or malformed; the message names file and line. */
public final class KnowledgeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KnowledgeException(String message) {
        super(message);
    }

    KnowledgeException(String message, Throwable cause) {
        super(message, cause);
    }
}
