package org.depesche.demo;

/** A service ended because another program got its port first. */
final class PortTakenException extends DemoException {
    private static final long serialVersionUID = 1L;

    PortTakenException(String message) {
        super(message);
    }
}
