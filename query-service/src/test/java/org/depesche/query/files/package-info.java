@NullMarked
package org.depesche.query.files;

import org.jspecify.annotations.NullMarked;
