/** Events as files: JSON lines, CSV and Parquet, written as the events come. */
@NullMarked
package org.depesche.query.files;

import org.jspecify.annotations.NullMarked;
