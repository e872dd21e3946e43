@NullMarked
package org.depesche.text.decoding;

import org.jspecify.annotations.NullMarked;
