/** Messages of the contract as text. */
@NullMarked
package org.depesche.json;

import org.jspecify.annotations.NullMarked;
