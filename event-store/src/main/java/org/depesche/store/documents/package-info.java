/** Documents as they were cleaned and stored, and their addresses. */
@NullMarked
package org.depesche.store.documents;

import org.jspecify.annotations.NullMarked;
