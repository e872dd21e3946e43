/** What the steps of the engine hand to one another: annotated sentences, and why they were annotated so. */
@NullMarked
package org.depesche.extract.annotation;

import org.jspecify.annotations.NullMarked;
