@NullMarked
package org.depesche.text.dates;

import org.jspecify.annotations.NullMarked;
