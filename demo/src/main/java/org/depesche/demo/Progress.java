package org.depesche.demo;

import java.io.Console;
import java.io.PrintWriter;
import java.io.Writer;

/** One line that says how far the work is, written over again and again; nothing where nobody watches a terminal. */
public final class Progress {
    private static final int WIDTH = 60;

    private final PrintWriter out;
    private final boolean shown;

    private Progress(PrintWriter out, boolean shown) {
        this.out = out;
        this.shown = shown;
    }

    /** Shown if standard output is a terminal. */
    public static Progress on(PrintWriter out) {
        Console console = System.console();
        return new Progress(out, console != null && console.isTerminal());
    }

    /** Never shown. */
    public static Progress silent() {
        return new Progress(new PrintWriter(Writer.nullWriter()), false);
    }

    /** Says what is being done now, in less than 60 characters. */
    public void show(String text) {
        if (shown) {
            out.print("\r" + text + " ".repeat(Math.max(0, WIDTH - text.length())));
            out.flush();
        }
    }

    /** Takes the line away, so that what is printed next stands there. */
    public void clear() {
        if (shown) {
            out.print("\r" + " ".repeat(WIDTH) + "\r");
            out.flush();
        }
    }
}
