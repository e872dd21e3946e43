package org.depesche.extract.lexicon;

/** Classes of function words; the names of {@code words.tsv} in capitals, with {@code -} as {@code _}. */
public enum WordClass {
    /** Finite form of an auxiliary; value: what it does. */
    AUX_FINITE,
    AUX_INFINITIVE,
    AUX_PARTICIPLE,
    /** Finite form of a modal; value: dictionary form. */
    MODAL_FINITE,
    MODAL_INFINITIVE,
    /** Opens a subordinate clause; value: which relation. */
    SUBORDINATOR,
    /** Opens a relative clause; value {@code place} for <i>where</i>. */
    RELATIVE,
    QUESTION,
    COORDINATOR,
    /** <i>zu</i>, <i>å</i>, <i>to</i>; value: the modal that it stands for in headlines. */
    INFINITIVE_MARKER,
    /** Opens an infinitive clause: <i>um</i>, <i>ohne</i>; value: which relation. */
    INFINITIVE_OPENER,
    /** Value: dictionary form, the word itself where empty. */
    PREPOSITION,
    REFLEXIVE,
    /** <i>einander</i>, <i>hverandre</i>; value: the word behind it, as in <i>each other</i>. */
    RECIPROCAL,
    /** Separable part of a verb. */
    PARTICLE,
    /** Value: readings such as {@code nom.m|dat.f}. */
    DETERMINER,
    /** Personal pronoun; value: readings. */
    PRONOUN,
    EXPLETIVE,
    POSSESSIVE,
    /** Clause adverb that ties a sentence to the one before: <i>daraufhin</i>. */
    CONNECTIVE,
    /** Verb of letting and making: the verb beside it is what is done. */
    CAUSATIVE,
    /** Verb (dictionary form) whose object does what the infinitive says: <i>få noen til å</i>, <i>zwingen</i>. */
    OBJECT_CONTROL,
    /** Preposition of the agent of a passive. */
    AGENT,
    /** Preposition of owners: <i>von</i>, <i>av</i>, <i>of</i>. */
    OWNER,
    /** Preposition that takes both parties: <i>zwischen</i>. */
    BETWEEN,
    /** Preposition of place or direction. */
    LOCATIVE,
    /** Verb that takes an object and a bare infinitive, which is a clause of its own: <i>be noen vise måtehold</i>. */
    BARE_INFINITIVE,
    /** Finite form of a modal that says what somebody is to do: <i>muss</i>, <i>must</i>. */
    OBLIGATION,
    /** Words that stand before any phrase without changing it: <i>blant annet</i>, <i>unter anderem</i>. */
    INSERTION,
    /** Participle that is not built by rule; value: dictionary form of its verb. */
    PARTICIPLE,
    /** Preposition of the occasion of what is done: <i>nach</i>, <i>bei</i>; value {@code during} where both go on together. */
    OCCASION,
    /** Preposition of where somebody comes from: <i>aus</i>, <i>fra</i>, <i>from</i>. */
    ORIGIN,
    /** Noun that counts or measures the noun behind it: <i>zwei Millionen Menschen</i>. */
    MEASURE,
    /** Word behind a negation that leaves nothing denied: <i>nicht nur</i>, <i>not only</i>. */
    LIMITER,
    /** Modal of what somebody is able to do, by its dictionary form: in the past, what was done. */
    ABILITY,
    /** Finite form of the auxiliary of what would be: <i>würde</i>. */
    WOULD,
    /** Prefix of verbs whose participle looks like other forms of theirs: <i>besucht</i>. */
    FIXED_PREFIX,
    /** <i>eigene, own</i>: of whoever the clause is about. */
    OWN,
    /** Preposition that makes a source of a noun of saying, and of nothing else: <i>nach Angaben</i>. */
    SOURCE,
    /** Preposition of whom a deed is directed at: <i>gegen</i>, <i>mot</i>, <i>against</i>. */
    AGAINST,
    /** Words before a number that only blur it: <i>über 500</i>, <i>mer enn</i>, <i>up to</i>; several words to an entry. */
    APPROXIMATOR,
    /** Pronoun of whoever speaks. */
    FIRST_PERSON,
    /** Verbs (dictionary forms) whose perfect takes <i>to be</i> in languages whose passive takes it too: <i>han er reist</i>. */
    PERFECT_WITH_BE,
    /** Forms that are past and participle alike: <i>shot</i>, <i>sent</i>. */
    PAST_AND_PARTICIPLE
}
