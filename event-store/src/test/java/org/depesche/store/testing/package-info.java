/** A real PostgreSQL for the tests of every service. */
@NullMarked
package org.depesche.store.testing;

import org.jspecify.annotations.NullMarked;
