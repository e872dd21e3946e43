/** Documents in. */
@NullMarked
package org.depesche.ingest;

import org.jspecify.annotations.NullMarked;
