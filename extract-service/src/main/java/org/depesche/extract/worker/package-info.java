/** Extraction of stored documents: those that somebody asks for, and those that wait. */
@NullMarked
package org.depesche.extract.worker;

import org.jspecify.annotations.NullMarked;
