/** How fast the engine reads, beside OpenNLP on the same texts. */
@NullMarked
package org.depesche.benchmarks.extraction;

import org.jspecify.annotations.NullMarked;
