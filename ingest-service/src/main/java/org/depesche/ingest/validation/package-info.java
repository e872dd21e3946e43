@NullMarked
package org.depesche.ingest.validation;

import org.jspecify.annotations.NullMarked;
