package org.depesche.extract.actors;

import java.util.List;
import org.depesche.extract.knowledge.Person;

/**
 * A personal name in a sentence.
 *
 * @param first index of the first part
 * @param end index after the last part
 * @param parts its parts, without genitive ending
 * @param text how it reads, without genitive ending
 * @param known persons of the knowledge base whose full name it is
 */
record PersonName(int first, int end, List<String> parts, String text, List<Person> known) {
    PersonName {
        parts = List.copyOf(parts);
        known = List.copyOf(known);
    }
}
