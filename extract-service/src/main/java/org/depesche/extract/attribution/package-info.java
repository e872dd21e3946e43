/** Who says so: reporting verbs, quotations, phrases of source, prefixes, captions. */
@NullMarked
package org.depesche.extract.attribution;

import org.jspecify.annotations.NullMarked;
