/**
 * Makes {@code tagger.bin} and {@code lemmas.bin} from public corpora: {@code ./depesche train <corpora>}. Nothing here
 * runs when documents are read. docs/training.md is the data sheet.
 */
@NullMarked
package org.depesche.extract.training;

import org.jspecify.annotations.NullMarked;
