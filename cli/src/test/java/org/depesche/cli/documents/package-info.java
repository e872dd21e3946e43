@NullMarked
package org.depesche.cli.documents;

import org.jspecify.annotations.NullMarked;
