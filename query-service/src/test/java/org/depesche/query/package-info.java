@NullMarked
package org.depesche.query;

import org.jspecify.annotations.NullMarked;
