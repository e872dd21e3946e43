/** Where reports of one event disagree. */
@NullMarked
package org.depesche.query.contradictions;

import org.jspecify.annotations.NullMarked;
