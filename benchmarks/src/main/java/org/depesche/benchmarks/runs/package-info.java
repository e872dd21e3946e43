/** Load on a filled store, and how long answers take. */
@NullMarked
package org.depesche.benchmarks.runs;

import org.jspecify.annotations.NullMarked;
