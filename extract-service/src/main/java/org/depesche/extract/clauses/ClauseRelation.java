package org.depesche.extract.clauses;

/** How a clause belongs to its parent. */
public enum ClauseRelation {
    MAIN,
    /** <i>that</i> clause, indirect question or clause without subordinator: the content of the parent's verb. */
    COMPLEMENT,
    /** What the parent reports word for word or in parataxis: <i>…, said X</i>. */
    QUOTE,
    INFINITIVE,
    PURPOSE,
    RELATIVE,
    ADVERBIAL,
    CONDITIONAL,
    COORDINATE,
    PARTICIPIAL,
    /** Words before a colon that name the speaker of what follows: <i>State media: …</i> */
    PREFIX
}
