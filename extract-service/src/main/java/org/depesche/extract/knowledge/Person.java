package org.depesche.extract.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A person of public life.
 *
 * @param id slug, unique
 * @param wikidata Wikidata item, may be empty
 * @param name usual English name
 * @param country code of the country that the person acts for
 * @param sectors PLOVER sector codes, most specific first
 * @param aliases other names, spellings and scripts
 * @param offices offices held
 */
public record Person(
        String id,
        String wikidata,
        String name,
        String country,
        List<String> sectors,
        List<String> aliases,
        List<Office> offices) {
    public Person {
        sectors = List.copyOf(sectors);
        aliases = List.copyOf(aliases);
        offices = List.copyOf(offices);
    }

    /** Whether the person holds any office on {@code day}, or did within {@code years} before it. */
    public boolean inOfficeNear(LocalDate day, int years) {
        LocalDate since = day.minusYears(years);
        for (Office office : offices) {
            if (!office.from().isAfter(day) && !office.to().isBefore(since)) {
                return true;
            }
        }
        return false;
    }

    /** This person with the aliases, sectors and offices that {@code other}, the same person, has beside. */
    Person merge(Person other) {
        return new Person(
                id,
                wikidata.isEmpty() ? other.wikidata : wikidata,
                name,
                country,
                union(sectors, other.sectors),
                union(aliases, other.aliases),
                union(offices, other.offices));
    }

    private static <T> List<T> union(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    static Person of(ResourceRow row) {
        String country = row.text(3);
        List<Office> offices = ResourceRow.split(row.text(6), ';').stream()
                .map(text -> Office.parse(text, country, row))
                .toList();
        return new Person(row.required(0), row.text(1), row.required(2), country, row.list(4), row.list(5), offices);
    }
}
