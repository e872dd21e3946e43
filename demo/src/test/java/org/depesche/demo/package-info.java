@NullMarked
package org.depesche.demo;

import org.jspecify.annotations.NullMarked;
