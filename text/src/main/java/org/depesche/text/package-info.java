@NullMarked
package org.depesche.text;

import org.jspecify.annotations.NullMarked;
