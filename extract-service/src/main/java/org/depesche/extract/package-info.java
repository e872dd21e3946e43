/** extract-service: documents to events. */
@NullMarked
package org.depesche.extract;

import org.jspecify.annotations.NullMarked;
