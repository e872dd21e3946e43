@NullMarked
package org.depesche.query.store;

import org.jspecify.annotations.NullMarked;
