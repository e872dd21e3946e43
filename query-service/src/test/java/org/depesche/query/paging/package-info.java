@NullMarked
package org.depesche.query.paging;

import org.jspecify.annotations.NullMarked;
