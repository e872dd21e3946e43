@NullMarked
package org.depesche.extract.segmentation;

import org.jspecify.annotations.NullMarked;
