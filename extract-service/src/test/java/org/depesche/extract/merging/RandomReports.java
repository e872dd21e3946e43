package org.depesche.extract.merging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.depesche.extract.actors.ActorKind;
import org.depesche.extract.events.EventMode;
import org.depesche.extract.events.EventType;
import org.depesche.extract.events.Factuality;
import org.depesche.extract.events.Role;
import org.depesche.extract.places.PlaceKind;

/** Reports from a world so small that many of them fit each other, and many contradict each other. */
final class RandomReports {
    private static final LocalDate START = LocalDate.of(2024, 5, 28);
    private static final List<String> COUNTRIES = List.of("RUS", "PRK", "USA");

    private final Random random;

    RandomReports(long seed) {
        random = new Random(seed);
    }

    List<Report> take(int count) {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            reports.add(next(i));
        }
        return reports;
    }

    private Report next(int number) {
        EventType type = random.nextInt(3) > 0 ? EventType.CONSULT : EventType.ACCUSE;
        LocalDate day = START.plusDays(random.nextInt(8));
        return new Report(
                new UUID(random.nextLong(), number),
                new UUID(0, number / 2),
                type,
                random.nextInt(4) == 0 ? Optional.of(EventMode.VISIT) : Optional.empty(),
                random.nextInt(4) == 0 ? Factuality.PLANNED : Factuality.ASSERTED,
                parties(type),
                date(day),
                place(),
                random.nextInt(8) == 0 ? Optional.empty() : Optional.of(day.plusDays(random.nextInt(3))));
    }

    private List<Party> parties(EventType type) {
        boolean directed = type == EventType.ACCUSE;
        List<Party> parties = new ArrayList<>();
        parties.add(party(directed ? Role.SOURCE : Role.PARTICIPANT));
        int more = random.nextInt(5) == 0 ? random.nextInt(3) : 1;
        for (int i = 0; i < more; i++) {
            parties.add(party(directed ? Role.TARGET : Role.PARTICIPANT));
        }
        return parties;
    }

    private Party party(Role role) {
        String country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
        int which = random.nextInt(4);
        return which < 2
                ? new Party(role, country + "-person-" + which, ActorKind.PERSON, Optional.of(country))
                : new Party(role, country, ActorKind.STATE, Optional.of(country));
    }

    private Optional<DateSpan> date(LocalDate day) {
        return switch (random.nextInt(5)) {
            case 0 -> DateSpan.parse(day.toString().substring(0, 7));
            case 1 -> Optional.empty();
            case 2 -> Optional.of(new DateSpan(day, day.plusDays(2)));
            default -> Optional.of(new DateSpan(day, day));
        };
    }

    private Optional<Report.Site> place() {
        return switch (random.nextInt(6)) {
            case 0 -> Optional.of(new Report.Site("Moscow", Optional.of("RUS"), PlaceKind.CITY));
            case 1 -> Optional.of(new Report.Site("Vladivostok", Optional.of("RUS"), PlaceKind.CITY));
            case 2 -> Optional.of(new Report.Site("Russia", Optional.of("RUS"), PlaceKind.COUNTRY));
            default -> Optional.empty();
        };
    }
}
