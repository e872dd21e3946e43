/** Requests of the contract, checked: the one place where a wrong field is refused, with its name and the reason. */
@NullMarked
package org.depesche.query.requests;

import org.jspecify.annotations.NullMarked;
