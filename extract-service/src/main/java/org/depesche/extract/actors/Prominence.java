package org.depesche.extract.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.depesche.extract.knowledge.Office;
import org.depesche.extract.knowledge.Person;

/** How likely a person is meant when only a family name is given: by rank of office, by term, by the countries of the document. */
final class Prominence {
    private static final int CLEAR_LEAD = 15;
    private static final int YEARS_AFTER_OFFICE = 4;

    private final DocumentState state;

    Prominence(DocumentState state) {
        this.state = state;
    }

    /** The one of {@code candidates} who is clearly likelier than the others. */
    Optional<Person> clearest(List<Person> candidates) {
        Person best = null;
        int bestScore = Integer.MIN_VALUE;
        int second = Integer.MIN_VALUE;
        for (Person candidate : candidates) {
            int score = score(candidate);
            if (score > bestScore) {
                second = bestScore;
                bestScore = score;
                best = candidate;
            } else {
                second = Math.max(second, score);
            }
        }
        boolean clear = second == Integer.MIN_VALUE || bestScore - second >= CLEAR_LEAD;
        return best != null && clear && bestScore > 0 ? Optional.of(best) : Optional.empty();
    }

    /** The likeliest of {@code candidates}, the first of equals. */
    Optional<Person> likeliest(List<Person> candidates) {
        Person best = null;
        for (Person candidate : candidates) {
            if (best == null || score(candidate) > score(best)) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    int score(Person person) {
        int rank = 0;
        for (Office office : person.offices()) {
            rank = Math.max(rank, rank(office));
        }
        int country = state.mentionsCountry(person.country()) ? 30 : 0;
        return rank + country;
    }

    private int rank(Office office) {
        int rank = rank(office.role());
        LocalDate day = state.published.orElse(null);
        if (day == null || office.heldOn(day)) {
            return rank + 20;
        }
        if (office.from().isAfter(day.plusMonths(3))) {
            return rank / 4;
        }
        return office.to().isBefore(day.minusYears(YEARS_AFTER_OFFICE)) ? rank / 3 : rank;
    }

    private static int rank(String role) {
        return switch (role) {
            case "head-of-state", "supreme-leader", "head-of-government" -> 40;
            case "foreign-minister", "high-representative", "secretary-general" -> 30;
            case "defence-minister", "vice-president", "chair", "rebel-leader", "opposition-leader", "monarch" -> 25;
            default -> 15;
        };
    }
}
