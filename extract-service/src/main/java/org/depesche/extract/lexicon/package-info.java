/** What people wrote down about a language: lexical units, frames, function words, grammar. Format: {@code docs/languages.md}. */
@NullMarked
package org.depesche.extract.lexicon;

import org.jspecify.annotations.NullMarked;
