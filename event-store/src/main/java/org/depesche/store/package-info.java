/** The store that the services share: where it is, how its schema gets there, whether it answers. */
@NullMarked
package org.depesche.store;

import org.jspecify.annotations.NullMarked;
