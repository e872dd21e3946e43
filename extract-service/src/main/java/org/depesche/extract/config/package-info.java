/** What can be configured, and how the engine is provided. */
@NullMarked
package org.depesche.extract.config;

import org.jspecify.annotations.NullMarked;
