@NullMarked
package org.depesche.ingest.intake;

import org.jspecify.annotations.NullMarked;
