/**
 * Which reports of different documents tell of one event. The answer is a function of the set of reports alone: it depends
 * neither on the order in which they came nor on how many workers brought them.
 */
@NullMarked
package org.depesche.extract.merging;

import org.jspecify.annotations.NullMarked;
