package org.depesche.extract.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Who was mentioned where so far: the memory that pronouns and <i>beide Seiten</i> look back into. */
final class Discourse {
    /** How many sentences back a reference may reach. */
    static final int REACH = 3;

    /**
     * One mention.
     *
     * @param sentence index of the sentence
     * @param position index of its first part
     * @param identities who was meant
     * @param subject whether it may be the subject of its clause
     * @param strong whether it names somebody rather than pointing back or qualifying
     */
    record Mentioned(int sentence, int position, List<Identity> identities, boolean subject, boolean strong) {}

    private final List<Mentioned> mentions = new ArrayList<>();

    void add(Mentioned mentioned) {
        mentions.add(mentioned);
    }

    /** The last mention before here that fits, however far back. */
    Optional<Identity> last(Predicate<Identity> fits) {
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mentioned mentioned = mentions.get(i);
            if (mentioned.identities().size() == 1
                    && fits.test(mentioned.identities().getFirst())) {
                return Optional.of(mentioned.identities().getFirst());
            }
        }
        return Optional.empty();
    }

    /** The last mention as a possible subject that fits. */
    Optional<Identity> lastSubject(Predicate<Identity> fits) {
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mentioned mentioned = mentions.get(i);
            if (mentioned.subject()
                    && mentioned.identities().size() == 1
                    && fits.test(mentioned.identities().getFirst())) {
                return Optional.of(mentioned.identities().getFirst());
            }
        }
        return Optional.empty();
    }

    /**
     * Whom a reference in {@code sentence} points back to: first the subject of the same sentence, then anybody else in it, then the
     * subject and then the first mention of each sentence before.
     */
    Optional<Identity> antecedent(int sentence, Predicate<Identity> fits) {
        for (int back = 0; back <= REACH; back++) {
            Optional<Identity> found = within(sentence - back, fits);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Identity> within(int sentence, Predicate<Identity> fits) {
        Identity first = null;
        for (Mentioned mentioned : ofSentence(sentence)) {
            if (mentioned.identities().size() != 1
                    || !fits.test(mentioned.identities().getFirst())) {
                continue;
            }
            if (mentioned.subject()) {
                return Optional.of(mentioned.identities().getFirst());
            }
            first = first == null ? mentioned.identities().getFirst() : first;
        }
        return Optional.ofNullable(first);
    }

    /** The last mention of several at once, or of several in one sentence as subjects, not further back than {@link #REACH}. */
    List<Identity> group(int sentence) {
        for (int i = mentions.size() - 1; i >= 0 && mentions.get(i).sentence() >= sentence - REACH; i--) {
            if (mentions.get(i).identities().size() > 1) {
                return mentions.get(i).identities();
            }
        }
        return List.of();
    }

    /** The last two different states that somebody was mentioned for, the earlier one first; empty where there are not two. */
    List<String> lastTwoCountries(int sentence) {
        Set<String> countries = new LinkedHashSet<>();
        for (int i = mentions.size() - 1; i >= 0 && countries.size() < 2; i--) {
            if (mentions.get(i).sentence() < sentence - 2 * REACH) {
                break;
            }
            List<Identity> identities = mentions.get(i).identities();
            for (int k = identities.size() - 1; k >= 0 && countries.size() < 2; k--) {
                if (!identities.get(k).country.isEmpty() && !isMedium(identities.get(k))) {
                    countries.add(identities.get(k).country);
                }
            }
        }
        List<String> pair = new ArrayList<>(countries);
        return pair.size() == 2 ? pair.reversed() : List.of();
    }

    private static boolean isMedium(Identity identity) {
        return identity.sectors.contains("JRN") || identity.sectors.contains("MED");
    }

    private List<Mentioned> ofSentence(int sentence) {
        List<Mentioned> found = new ArrayList<>();
        for (int i = mentions.size() - 1; i >= 0 && mentions.get(i).sentence() >= sentence; i--) {
            if (mentions.get(i).sentence() == sentence) {
                found.addFirst(mentions.get(i));
            }
        }
        return found;
    }
}
