package org.depesche.benchmarks.news;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.depesche.extract.events.EventType;
import org.depesche.extract.events.Role;

/**
 * Something that happened in made-up news.
 *
 * @param number its place among all events, from 0
 * @param type PLOVER type
 * @param sides who took part
 * @param edtf when; empty where no text says so
 * @param day on which it became news
 * @param place country where it happened, where texts say so
 * @param reports how many documents tell of it
 */
public record NewsEvent(
        long number,
        EventType type,
        List<Side> sides,
        Optional<String> edtf,
        LocalDate day,
        Optional<String> place,
        int reports) {
    public NewsEvent {
        sides = List.copyOf(sides);
    }

    /**
     * Who took part how.
     *
     * @param role role
     * @param actor actor
     */
    public record Side(Role role, Cast actor) {}
}
