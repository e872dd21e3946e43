/** Actors that reports name, and the names by which they are found. */
@NullMarked
package org.depesche.store.actors;

import org.jspecify.annotations.NullMarked;
