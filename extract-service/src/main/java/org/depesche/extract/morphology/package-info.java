@NullMarked
package org.depesche.extract.morphology;

import org.jspecify.annotations.NullMarked;
