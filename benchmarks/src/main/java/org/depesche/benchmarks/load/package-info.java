/** Fills a store with made-up news, through COPY and into the schema as the migrations leave it. */
@NullMarked
package org.depesche.benchmarks.load;

import org.jspecify.annotations.NullMarked;
