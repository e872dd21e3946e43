package org.depesche.extract.events;

/** Whether something is told as having happened. */
public enum Factuality {
    ASSERTED,
    PLANNED,
    POSSIBLE,
    NEGATED
}
