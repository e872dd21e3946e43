/** Where reports of one event disagree. */
@NullMarked
package org.depesche.extract.contradictions;

import org.jspecify.annotations.NullMarked;
