@NullMarked
package org.depesche.extract.attribution;

import org.jspecify.annotations.NullMarked;
