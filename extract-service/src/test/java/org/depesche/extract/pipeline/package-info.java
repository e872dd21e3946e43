@NullMarked
package org.depesche.extract.pipeline;

import org.jspecify.annotations.NullMarked;
