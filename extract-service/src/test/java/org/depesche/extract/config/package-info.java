@NullMarked
package org.depesche.extract.config;

import org.jspecify.annotations.NullMarked;
