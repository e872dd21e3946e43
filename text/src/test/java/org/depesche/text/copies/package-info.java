@NullMarked
package org.depesche.text.copies;

import org.jspecify.annotations.NullMarked;
