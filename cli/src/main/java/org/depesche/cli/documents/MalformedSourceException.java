package org.depesche.cli.documents;

/** A file cannot be read as the documents it should hold; the message names file, line and what would be right. */
public final class MalformedSourceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MalformedSourceException(String message) {
        super(message);
    }
}
