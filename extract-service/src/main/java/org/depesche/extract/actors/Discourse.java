package org.depesche.extract.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Who was mentioned where so far: the memory that pronouns and <i>beide Seiten</i> look back into. */
final class Discourse {
    /** How many mentions back the document is searched for somebody. */
    private static final int MEMORY = 500;

    /** How many sentences back a reference may reach. */
    static final int REACH = 3;

    /**
     * One mention.
     *
     * @param sentence index of the sentence
     * @param clause number of the comma-separated stretch of the sentence
     * @param identities who was meant
     * @param subject whether it may be the subject of its clause
     * @param kind what the phrase looked like
     * @param joined whether it is listed with the mention before it: <i>A und B</i>
     */
    record Mentioned(
            int sentence, int clause, List<Identity> identities, boolean subject, PhraseKind kind, Joint joined) {}

    /** How a mention hangs together with the one before it. */
    enum Joint {
        NONE,
        COMMA,
        CONJUNCTION
    }

    private final List<Mentioned> mentions = new ArrayList<>();

    void add(Mentioned mentioned) {
        mentions.add(mentioned);
    }

    /** The last mention before here that fits, as far back as is remembered. */
    Optional<Identity> last(Predicate<Identity> fits) {
        for (int i = mentions.size() - 1; i >= oldest(); i--) {
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
        for (int i = mentions.size() - 1; i >= oldest(); i--) {
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
     * Whom a reference in {@code sentence} points back to: somebody in the nearest stretch of the same sentence, then of each sentence
     * before.
     */
    Optional<Identity> antecedent(int sentence, Predicate<Identity> fits) {
        for (int back = 0; back <= REACH; back++) {
            Optional<Identity> found = back == 0 ? within(sentence, fits) : subjectOf(sentence - back, fits);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Who the nearest stretch of the sentence is about. */
    Optional<Identity> nearest(int sentence) {
        return within(sentence, identity -> true);
    }

    /** Whom a description points back to that cannot mean anybody of its own sentence. */
    Optional<Identity> earlier(int sentence, Predicate<Identity> fits) {
        return IntStream.rangeClosed(1, REACH)
                .mapToObj(back -> subjectOf(sentence - back, fits))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The first possible subject of a sentence that fits, else the first mention. */
    private Optional<Identity> subjectOf(int sentence, Predicate<Identity> fits) {
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

    /** The nearest stretch of the sentence that holds somebody who fits decides; in it the subject goes first. */
    private Optional<Identity> within(int sentence, Predicate<Identity> fits) {
        Identity found = null;
        boolean subject = false;
        int clause = -1;
        List<Mentioned> inSentence = ofSentence(sentence);
        for (int i = inSentence.size() - 1; i >= 0; i--) {
            Mentioned mentioned = inSentence.get(i);
            if (found != null && mentioned.clause() != clause) {
                break;
            }
            if (mentioned.identities().size() == 1
                    && fits.test(mentioned.identities().getFirst())
                    && (mentioned.subject() || !subject)) {
                found = mentioned.identities().getFirst();
                subject = mentioned.subject();
                clause = mentioned.clause();
            }
        }
        return Optional.ofNullable(found);
    }

    /** The last state that was named, or whose seat of government was, within reach. */
    Optional<Identity> lastState(int sentence) {
        for (int i = mentions.size() - 1; i >= oldest() && mentions.get(i).sentence() >= sentence - REACH; i--) {
            Mentioned mentioned = mentions.get(i);
            boolean named = mentioned.kind() == PhraseKind.STATE || mentioned.kind() == PhraseKind.METONYM;
            if (named && mentioned.identities().size() == 1) {
                return Optional.of(mentioned.identities().getFirst());
            }
        }
        return Optional.empty();
    }

    /** The last two persons, the earlier one first; empty where there are not two within reach. */
    List<Identity> lastTwoPersons(int sentence) {
        Set<Identity> persons = new LinkedHashSet<>();
        for (int i = mentions.size() - 1; i >= oldest() && mentions.get(i).sentence() >= sentence - REACH; i--) {
            for (Identity identity : mentions.get(i).identities()) {
                if (identity.isPerson() && persons.size() < 2) {
                    persons.add(identity);
                }
            }
        }
        List<Identity> pair = new ArrayList<>(persons);
        return pair.size() == 2 ? pair.reversed() : List.of();
    }

    /**
     * Whom a plural points back to: several who were named at once or listed, or a group that fits; in the nearest stretch of the same
     * sentence, then whom each sentence before was about.
     */
    List<Identity> several(int sentence, Predicate<Identity> fits) {
        for (int back = 0; back <= REACH; back++) {
            Several found = null;
            List<Several> inSentence = severalOf(sentence - back, fits);
            for (Several several : back == 0 ? inSentence.reversed() : inSentence) {
                if (found != null && back == 0 && several.clause() != found.clause()) {
                    break;
                }
                found = found == null || several.subject() && !found.subject() ? several : found;
            }
            if (found != null) {
                return found.identities();
            }
        }
        return List.of();
    }

    private record Several(List<Identity> identities, boolean subject, int clause) {}

    private List<Several> severalOf(int sentence, Predicate<Identity> fits) {
        List<Several> found = new ArrayList<>();
        for (int i = oldestOf(sentence); i < mentions.size() && mentions.get(i).sentence() == sentence; i++) {
            Mentioned mentioned = mentions.get(i);
            List<Identity> listed = listedUpTo(i);
            boolean group = mentioned.identities().size() > 1
                    || mentioned.kind() == PhraseKind.DEMONYM
                    || fits.test(mentioned.identities().getFirst());
            if (listed.size() > 1) {
                Mentioned first = mentions.get(firstListed(i));
                found.add(new Several(listed, first.subject(), first.clause()));
            } else if (group) {
                found.add(new Several(mentioned.identities(), mentioned.subject(), mentioned.clause()));
            }
        }
        return found;
    }

    private int oldestOf(int sentence) {
        int first = mentions.size();
        while (first > oldest() && mentions.get(first - 1).sentence() >= sentence) {
            first--;
        }
        return first;
    }

    /** The last two that were listed or named at once; empty where there are none within reach, or later sentences name two states. */
    List<Identity> lastPair(int sentence) {
        for (int i = mentions.size() - 1; i >= oldest() && mentions.get(i).sentence() >= sentence - REACH; i--) {
            if (countriesBehind(mentions.get(i).sentence()) > 1) {
                return List.of();
            }
            List<Identity> pair =
                    mentions.get(i).identities().size() == 2 ? mentions.get(i).identities() : listedUpTo(i);
            if (pair.size() == 2) {
                return pair;
            }
        }
        return List.of();
    }

    private long countriesBehind(int sentence) {
        return mentions.subList(oldestOf(sentence + 1), mentions.size()).stream()
                .flatMap(m -> m.identities().stream())
                .map(identity -> identity.country)
                .filter(country -> !country.isEmpty())
                .distinct()
                .count();
    }

    /** Who is listed, the mention last: <i>A, B und C</i>; empty where it ends no list. */
    private List<Identity> listedUpTo(int last) {
        boolean ends = last + 1 == mentions.size() || mentions.get(last + 1).joined() == Joint.NONE;
        if (!ends || mentions.get(last).joined() != Joint.CONJUNCTION) {
            return List.of();
        }
        Set<Identity> listed = new LinkedHashSet<>();
        mentions.subList(firstListed(last), last + 1).forEach(m -> listed.addAll(m.identities()));
        return List.copyOf(listed);
    }

    private int firstListed(int last) {
        int first = last;
        while (first > oldest() && mentions.get(first).joined() != Joint.NONE) {
            first--;
        }
        return first;
    }

    /** The two persons that the sentence before this one names, if it names no third. */
    List<Identity> personsBefore(int sentence) {
        Set<Identity> persons = new LinkedHashSet<>();
        for (Mentioned mentioned : ofSentence(sentence - 1)) {
            mentioned.identities().stream().filter(Identity::isPerson).forEach(persons::add);
        }
        return persons.size() == 2 ? List.copyOf(persons) : List.of();
    }

    /** The last mention of several at once in this sentence. */
    List<Identity> groupOf(int sentence) {
        for (Mentioned mentioned : ofSentence(sentence).reversed()) {
            if (mentioned.identities().size() > 1) {
                return mentioned.identities();
            }
        }
        return List.of();
    }

    /** The last two different states that somebody was mentioned for, the earlier one first; empty where there are not two. */
    List<String> lastTwoCountries(int sentence) {
        Set<String> countries = new LinkedHashSet<>();
        for (int i = mentions.size() - 1; i >= oldest() && countries.size() < 2; i--) {
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
        for (int i = mentions.size() - 1; i >= oldest() && mentions.get(i).sentence() >= sentence; i--) {
            if (mentions.get(i).sentence() == sentence) {
                found.add(mentions.get(i));
            }
        }
        return found.reversed();
    }

    /** Index of the oldest mention that is remembered. */
    private int oldest() {
        return Math.max(0, mentions.size() - MEMORY);
    }
}
