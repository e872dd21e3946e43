@NullMarked
package org.depesche.extract.events;

import org.jspecify.annotations.NullMarked;
