/** Which texts are copies of each other: agency copy, cut or lightly edited. */
@NullMarked
package org.depesche.text.copies;

import org.jspecify.annotations.NullMarked;
