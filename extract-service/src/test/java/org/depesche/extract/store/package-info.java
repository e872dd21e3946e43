@NullMarked
package org.depesche.extract.store;

import org.jspecify.annotations.NullMarked;
