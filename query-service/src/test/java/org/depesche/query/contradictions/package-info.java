@NullMarked
package org.depesche.query.contradictions;

import org.jspecify.annotations.NullMarked;
