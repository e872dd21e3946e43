/** Documents that are copies of each other. */
@NullMarked
package org.depesche.store.copies;

import org.jspecify.annotations.NullMarked;
