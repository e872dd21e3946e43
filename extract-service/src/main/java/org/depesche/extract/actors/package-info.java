@NullMarked
package org.depesche.extract.actors;

import org.jspecify.annotations.NullMarked;
