@NullMarked
package org.depesche.extract.knowledge;

import org.jspecify.annotations.NullMarked;
