package org.depesche.extract.morphology;

/** Morphological features; a word form that is ambiguous has every feature that it can have. */
public enum Feature {
    NOMINATIVE,
    ACCUSATIVE,
    DATIVE,
    GENITIVE,
    SINGULAR,
    PLURAL,
    MASCULINE,
    FEMININE,
    NEUTER,
    FINITE,
    INFINITIVE,
    PAST_PARTICIPLE,
    PRESENT_PARTICIPLE,
    PRESENT,
    PAST,
    SUBJUNCTIVE,
    IMPERATIVE,
    PASSIVE,
    DEFINITE
}
