@NullMarked
package org.depesche.extract.time;

import org.jspecify.annotations.NullMarked;
