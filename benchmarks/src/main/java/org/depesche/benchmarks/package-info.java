/** Benchmarks; nothing of it ships. */
@NullMarked
package org.depesche.benchmarks;

import org.jspecify.annotations.NullMarked;
