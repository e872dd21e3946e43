package org.depesche.extract.actors;

/** What a phrase of a sentence looks like before anything is resolved. */
enum PhraseKind {
    /** A personal name, with or without a role. */
    NAME,
    /** A role without a name: <i>der russische Außenminister</i>. */
    ROLE,
    /** Unnamed people: <i>ukrainische Soldaten</i>. */
    GROUP,
    /** A body named by its kind: <i>das russische Außenministerium</i>. */
    INSTITUTION,
    /** An organisation by name. */
    ORGANIZATION,
    /** The name of a state or territory. */
    STATE,
    /** A city or building that stands for a government. */
    METONYM,
    /** Inhabitants for their state: <i>die Russen</i>. */
    DEMONYM,
    /** The adjective of a state before a noun that is no actor: <i>russische Angriffe</i>. */
    ADJECTIVE,
    /** The name of a place or a thing, which only keeps its words from being taken for something else. */
    PLACE,
    /** <i>das Land</i>, <i>the country</i>. */
    COUNTRY_NOUN,
    /** <i>beide Seiten</i>. */
    PAIR,
    /** <i>er</i>, <i>they</i>. */
    PRONOUN,
    /** <i>sein</i>, <i>their</i>. */
    POSSESSIVE
}
