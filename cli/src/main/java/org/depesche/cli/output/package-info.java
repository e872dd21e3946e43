@NullMarked
package org.depesche.cli.output;

import org.jspecify.annotations.NullMarked;
