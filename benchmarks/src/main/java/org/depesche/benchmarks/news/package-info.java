/** Made-up news with the skew of real ones: who appears how often, when, in which language, told by how many. */
@NullMarked
package org.depesche.benchmarks.news;

import org.jspecify.annotations.NullMarked;
