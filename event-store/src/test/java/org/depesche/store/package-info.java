@NullMarked
package org.depesche.store;

import org.jspecify.annotations.NullMarked;
