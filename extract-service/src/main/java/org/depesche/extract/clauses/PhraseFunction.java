package org.depesche.extract.clauses;

/** What a phrase does in its clause, as the words show it: the subject of a passive is a subject here. */
public enum PhraseFunction {
    SUBJECT,
    OBJECT,
    INDIRECT_OBJECT,
    /** German genitive that no noun governs. */
    GENITIVE_OBJECT,
    /** With a preposition; what it is attached to is a guess. */
    PREPOSITIONAL,
    /** Owner of the phrase that it is attached to. */
    GENITIVE,
    /** Another name of the phrase that it is attached to. */
    APPOSITION,
    /** When, how long or how often. */
    TEMPORAL,
    /** What the subject is said to be. */
    PREDICATIVE,
    OTHER
}
