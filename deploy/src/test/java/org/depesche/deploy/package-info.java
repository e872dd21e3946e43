@NullMarked
package org.depesche.deploy;

import org.jspecify.annotations.NullMarked;
