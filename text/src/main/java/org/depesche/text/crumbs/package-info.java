@NullMarked
package org.depesche.text.crumbs;

import org.jspecify.annotations.NullMarked;
