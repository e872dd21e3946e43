/** Events, as their reports together tell them, and the log of their changes. */
@NullMarked
package org.depesche.store.events;

import org.jspecify.annotations.NullMarked;
