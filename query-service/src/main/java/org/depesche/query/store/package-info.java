/** Reading: SQL, and rows as messages of the contract. */
@NullMarked
package org.depesche.query.store;

import org.jspecify.annotations.NullMarked;
