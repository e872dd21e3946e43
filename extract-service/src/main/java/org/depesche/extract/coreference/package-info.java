@NullMarked
package org.depesche.extract.coreference;

import org.jspecify.annotations.NullMarked;
