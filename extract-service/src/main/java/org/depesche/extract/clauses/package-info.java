@NullMarked
package org.depesche.extract.clauses;

import org.jspecify.annotations.NullMarked;
