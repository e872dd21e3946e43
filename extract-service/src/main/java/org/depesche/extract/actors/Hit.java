package org.depesche.extract.actors;

import org.depesche.extract.knowledge.Sense;

/**
 * A phrase of the dictionary found in a sentence.
 *
 * @param first index of the first part
 * @param end index after the last part, a possessive <i>s</i> included
 * @param sense what it can mean
 * @param inflected whether it stands in another form than the dictionary's: a genitive, an inflected adjective
 */
record Hit(int first, int end, Sense sense, boolean inflected) {}
