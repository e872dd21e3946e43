/** Between the engine and the event store: what was read becomes rows, reports become events. */
@NullMarked
package org.depesche.extract.store;

import org.jspecify.annotations.NullMarked;
