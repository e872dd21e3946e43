@NullMarked
package org.depesche.store.documents;

import org.jspecify.annotations.NullMarked;
