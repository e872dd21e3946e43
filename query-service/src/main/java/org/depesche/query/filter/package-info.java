/** Which events somebody asks for: checked values, free of the wire and of SQL. */
@NullMarked
package org.depesche.query.filter;

import org.jspecify.annotations.NullMarked;
