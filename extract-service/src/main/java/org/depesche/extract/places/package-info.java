@NullMarked
package org.depesche.extract.places;

import org.jspecify.annotations.NullMarked;
