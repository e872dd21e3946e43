/** Streams that go no faster than their reader. */
@NullMarked
package org.depesche.query.streaming;

import org.jspecify.annotations.NullMarked;
