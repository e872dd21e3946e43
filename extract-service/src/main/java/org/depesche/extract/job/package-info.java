/** The engine from the command line, without services and database. */
@NullMarked
package org.depesche.extract.job;

import org.jspecify.annotations.NullMarked;
