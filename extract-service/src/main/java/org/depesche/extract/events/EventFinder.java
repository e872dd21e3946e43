package org.depesche.extract.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesche.extract.clauses.Clause;
import org.depesche.extract.clauses.Phrase;
import org.depesche.extract.clauses.Predicate;
import org.depesche.extract.lexicon.Slot;
import org.depesche.extract.lexicon.SlotFunction;
import org.depesche.extract.lexicon.WordClass;

/**
 * Finds the events that a sentence tells of. In every clause a verb that only carries an event noun comes first, then the verb's
 * own units; nouns that neither of them took are read by themselves.
 */
public final class EventFinder {
    /** Classes of words that name a deed of any kind. */
    private static final Set<String> DEEDS = Set.of("DECISION");

    /** What is said of somebody's deed is said of whoever did it. */
    private static final Set<EventType> REACTIONS = EnumSet.of(EventType.SUPPORT, EventType.ACCUSE);

    private final SentenceContext context;
    private final SupportMatcher support;
    private final VerbEvents verbs;
    private final NounEvents nouns;
    private final Occasions occasions;
    private final HeadClasses classes;
    private final Obligations obligations;
    private final Set<Integer> taken = new HashSet<>();
    private final List<Candidate> complete = new ArrayList<>();
    private final List<Candidate> references = new ArrayList<>();

    private EventFinder(SentenceContext context) {
        this.context = context;
        Parties parties = new Parties(context);
        this.classes = new HeadClasses(context);
        this.obligations = new Obligations(context, parties);
        UnitMatcher matcher = new UnitMatcher(context, parties, classes);
        NounArguments arguments = new NounArguments(context, parties, classes);
        this.nouns = new NounEvents(context, arguments);
        this.occasions = new Occasions(context, parties);
        this.support = new SupportMatcher(context, matcher, nouns);
        this.verbs = new VerbEvents(context, matcher, nouns);
    }

    /**
     * What was found in a sentence.
     *
     * @param events all slots are filled that must be
     * @param references nouns that name an event without saying whose: the summit, the talks
     * @param reactions events that name what they react to, but not whose deed that was
     * @param incomplete verbs whose construction lacks a slot without which there is no event
     */
    public record Found(
            List<Candidate> events,
            List<Candidate> references,
            Map<Candidate, Reaction> reactions,
            List<Candidate> incomplete) {
        public Found {
            events = List.copyOf(events);
            references = List.copyOf(references);
            reactions = Map.copyOf(reactions);
            incomplete = List.copyOf(incomplete);
        }
    }

    /**
     * What an event reacts to.
     *
     * @param deed the event that the object names; empty for a word like <i>decision</i> or <i>step</i>, which names any
     */
    public record Reaction(Optional<Candidate> deed) {}

    /** Reads a sentence. */
    public static Found find(SentenceContext context) {
        return new EventFinder(context).find();
    }

    private Found find() {
        for (Clause clause : context.tree().clauses()) {
            clause.predicate().ifPresent(predicate -> verb(clause, predicate));
        }
        for (Phrase phrase : context.tree().phrases()) {
            if (!taken.contains(phrase.index()) && !verbs.untold().contains(phrase.index()) && !isDemanded(phrase)) {
                noun(phrase);
            }
        }
        complete.sort(Comparator.comparingInt(Candidate::first));
        return new Found(complete, references, reactions(), verbs.incomplete());
    }

    /** <i>demands for his release</i>: what a noun says is demanded did not happen, whoever demands it. */
    private boolean isDemanded(Phrase phrase) {
        if (phrase.attachedTo() < 0 || phrase.preposition().isEmpty()) {
            return false;
        }
        Phrase governor = context.tree().phrases().get(phrase.attachedTo());
        return nouns.units(governor).stream()
                .filter(u -> u.frame().type() == EventType.REQUEST)
                .flatMap(u -> u.slots().stream())
                .filter(s -> s.slot() == Slot.O)
                .flatMap(s -> s.functions().stream())
                .anyMatch(f -> f.kind() == SlotFunction.Kind.PREPOSITION
                        && f.preposition().equals(phrase.preposition()));
    }

    private Map<Candidate, Reaction> reactions() {
        Map<Candidate, Reaction> reactions = new HashMap<>();
        for (Candidate event : complete) {
            if (event.lacksTarget() && REACTIONS.contains(event.frame().type())) {
                Phrase object = context.tree().phrases().get(event.object());
                Optional<Candidate> deed = nouns.read(object);
                if (deed.isPresent() || classes.fits(DEEDS, object, List.of())) {
                    reactions.put(event, new Reaction(deed));
                }
            }
        }
        return reactions;
    }

    private void verb(Clause clause, Predicate predicate) {
        Optional<Candidate> demanded = obligations.read(clause, predicate);
        if (demanded.isPresent()) {
            complete.add(demanded.get());
            return;
        }
        Arguments arguments = new Arguments(context, clause, predicate);
        Optional<Candidate> carried = support.match(arguments, predicate);
        Optional<Candidate> own = verbs.match(arguments, predicate);
        boolean useOwn = own.isPresent()
                && (carried.isEmpty() || own.get().score() > carried.get().score() + 40);
        Optional<Candidate> event = useOwn ? own : carried;
        event = event.map(e -> verbs.asThreat(victims(e, clause)));
        if (event.isPresent()) {
            complete.add(event.get());
            taken.add(event.get().noun());
            taken.add(event.get().object());
            takeWhole(event.get().object());
            takeIdiom(event.get(), clause, predicate);
            if (VerbEvents.keepsContent(event.get())) {
                takeList(event.get().object());
            }
        }
    }

    /** <i>were killed in an Israeli air strike on Gaza</i>: the attack is the event, and tells more of it than the verb. */
    private Candidate victims(Candidate killed, Clause clause) {
        boolean deed = killed.frame().type() == EventType.ASSAULT && killed.noun() < 0;
        if (!deed) {
            return killed;
        }
        for (Phrase phrase : clause.phrases()) {
            boolean occasion = "during".equals(context.functionWords().value(phrase.preposition(), WordClass.OCCASION));
            Optional<Candidate> attack = occasion ? nouns.read(phrase) : Optional.empty();
            if (attack.isPresent()
                    && attack.get().frame().type() == EventType.ASSAULT
                    && !attack.get().a().isEmpty()
                    && killed.a().stream().allMatch(f -> f.first() >= phrase.first() && f.end() <= phrase.end())) {
                return attack.get().b().isEmpty() ? attack.get().withB(killed.b()) : attack.get();
            }
        }
        return killed;
    }

    /** <i>to ease some of its sanctions</i>: the part and the whole are one. */
    private void takeWhole(int object) {
        boolean part = object >= 0
                && context.language()
                        .classes()
                        .of(context.lower(context.tree().phrases().get(object).head()))
                        .contains("PARTITIVE");
        if (part) {
            Phrase phrase = context.tree().phrases().get(object);
            context.attachedTo(phrase).stream()
                    .filter(p -> context.functionWords().is(p.preposition(), WordClass.OWNER))
                    .forEach(p -> taken.add(p.index()));
        }
    }

    /** <i>si nei til noe</i>: a noun that is a word of the verb's idiom tells nothing of its own. */
    private void takeIdiom(Candidate event, Clause clause, Predicate predicate) {
        for (Phrase phrase : clause.phrases()) {
            boolean extra = context.language().verbs(VerbWords.base(predicate.lemma())).stream()
                    .anyMatch(u -> u.frame() == event.frame() && u.extras().contains(context.lower(phrase.head())));
            if (extra) {
                taken.add(phrase.index());
            }
        }
    }

    /** What is listed with that which somebody demands or refuses is no more told than the first of the list. */
    private void takeList(int object) {
        for (Phrase other : context.tree().phrases()) {
            if (other.coordinatedWith() == object) {
                taken.add(other.index());
            }
        }
    }

    private void noun(Phrase phrase) {
        nouns.read(phrase).map(c -> occasions.complete(c, phrase)).ifPresent(candidate -> {
            if (candidate.isComplete()) {
                if (!isToldByVerb(candidate)) {
                    complete.add(candidate);
                }
            } else {
                references.add(candidate);
            }
        });
    }

    /** <i>Bei dem Treffen sprachen X und Y</i>: the verb of the clause tells the same. */
    private boolean isToldByVerb(Candidate occasion) {
        return occasion.frame().type() == EventType.CONSULT
                && occasion.parties().stream().anyMatch(f -> f.rule().equals("occasion"))
                && complete.stream()
                        .anyMatch(c -> c.clause() == occasion.clause()
                                && c.frame().type() == EventType.CONSULT
                                && c.noun() < 0);
    }
}
