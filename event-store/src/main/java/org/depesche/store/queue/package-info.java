/** The queue of documents whose reports are not yet what they should be. */
@NullMarked
package org.depesche.store.queue;

import org.jspecify.annotations.NullMarked;
