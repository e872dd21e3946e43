/** Whether an event is told as fact: modals, negation, conditions, and the words that embed it. */
@NullMarked
package org.depesche.extract.factuality;

import org.jspecify.annotations.NullMarked;
