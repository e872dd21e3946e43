/** The languages that the engine has resources for, and how their files are read. */
@NullMarked
package org.depesche.extract.languages;

import org.jspecify.annotations.NullMarked;
