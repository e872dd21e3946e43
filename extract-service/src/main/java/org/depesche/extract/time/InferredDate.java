package org.depesche.extract.time;

import java.time.LocalDate;

/**
 * A day of publication that nobody told but the text.
 *
 * @param date the day
 * @param rule the rule that found it
 */
public record InferredDate(LocalDate date, String rule) {}
