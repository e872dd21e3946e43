@NullMarked
package org.depesche.benchmarks.news;

import org.jspecify.annotations.NullMarked;
