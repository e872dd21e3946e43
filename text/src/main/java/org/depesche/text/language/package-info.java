@NullMarked
package org.depesche.text.language;

import org.jspecify.annotations.NullMarked;
