package org.depesche.store.reports;

import java.util.UUID;

/**
 * A mention with its sentence.
 *
 * @param event the event that it tells of
 * @param mention its key
 * @param language BCP 47 tag of the sentence
 * @param text the sentence
 */
public record TellingSentence(UUID event, StoredMentionKey mention, String language, String text) {}
