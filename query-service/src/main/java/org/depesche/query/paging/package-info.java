/** Tokens that lead from page to page and from change to change. */
@NullMarked
package org.depesche.query.paging;

import org.jspecify.annotations.NullMarked;
