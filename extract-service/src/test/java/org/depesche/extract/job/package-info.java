@NullMarked
package org.depesche.extract.job;

import org.jspecify.annotations.NullMarked;
