@NullMarked
package org.depesche.store.queue;

import org.jspecify.annotations.NullMarked;
