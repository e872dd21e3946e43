package org.depesche.query.files;

import java.io.IOException;
import org.depesche.v1.Event;

/** A file of events in the making. Holds no more than a part of it in memory, however many events come. */
public interface EventFile {
    /** Adds an event with all of its mentions. */
    void add(Event event) throws IOException;

    /** Writes what is left, after the last event; a file that ends otherwise is not whole. */
    void finish() throws IOException;
}
