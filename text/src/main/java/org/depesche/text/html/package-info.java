@NullMarked
package org.depesche.text.html;

import org.jspecify.annotations.NullMarked;
