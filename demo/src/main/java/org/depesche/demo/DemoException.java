package org.depesche.demo;

/** Something the demo needs is not to be had; the message is one line for people. */
public sealed class DemoException extends RuntimeException permits PortTakenException {
    private static final long serialVersionUID = 1L;

    public DemoException(String message) {
        super(message);
    }

    public DemoException(String message, Throwable cause) {
        super(message, cause);
    }
}
