@NullMarked
package org.depesche.extract.merging;

import org.jspecify.annotations.NullMarked;
