package org.depesche.store.queue;

/**
 * How the queue stands at one moment.
 *
 * @param depth documents that wait or are worked on
 * @param underWay those of them that somebody works on
 * @param dead documents that were given up
 * @param age seconds for which the one that waits longest has been due; 0 where none waits
 */
public record QueueState(long depth, long underWay, long dead, double age) {
    /** Nothing is known yet, or any more. */
    static final QueueState EMPTY = new QueueState(0, 0, 0, 0);
}
