@NullMarked
package org.depesche.benchmarks.runs;

import org.jspecify.annotations.NullMarked;
