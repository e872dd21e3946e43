/** Drawings: where bars, nodes and lines stand. Templates turn them into SVG. */
@NullMarked
package org.depesche.query.web.chart;

import org.jspecify.annotations.NullMarked;
