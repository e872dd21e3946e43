@NullMarked
package org.depesche.ingest.extraction;

import org.jspecify.annotations.NullMarked;
