@NullMarked
package org.depesche.extract.factuality;

import org.jspecify.annotations.NullMarked;
