/**
 * Grammar without a parser: a tagged sentence is cut into clauses, the clauses into phrases, and every phrase gets the
 * function that it would have in the active clause's grammar. Read {@link org.depesche.extract.clauses.ClauseAnalyzer} first.
 */
@NullMarked
package org.depesche.extract.clauses;

import org.jspecify.annotations.NullMarked;
