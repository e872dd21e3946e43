/** What editors ruled about which reports are one event. */
@NullMarked
package org.depesche.store.rulings;

import org.jspecify.annotations.NullMarked;
