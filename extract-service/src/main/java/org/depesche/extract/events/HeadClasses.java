package org.depesche.extract.events;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.depesche.extract.actors.ActorKind;
import org.depesche.extract.clauses.Phrase;
import org.depesche.extract.clauses.PhraseFunction;
import org.depesche.extract.lexicon.WordClass;
import org.depesche.extract.morphology.Feature;
import org.depesche.extract.morphology.Pos;
import org.jspecify.annotations.Nullable;

/** Whether the head of a phrase has one of the classes that a construction asks for. */
final class HeadClasses {
    /** Class of words for parts and amounts. */
    private static final String PARTITIVE = "PARTITIVE";

    private static final Set<String> ACTOR_CLASSES = Set.of("PERSON", "STATE", "ORG", "GROUP", "ACTOR");

    private static final String JUDGEMENT = "THREAT";

    /** Shorter words end others by chance. */
    private static final int SHORTEST_COMPOUNDED = 5;

    private static final int SHORTEST_PREFIX = 3;

    private final SentenceContext context;
    private final @Nullable Head[] heads;

    HeadClasses(SentenceContext context) {
        this.context = context;
        this.heads = new Head[context.tree().phrases().size()];
    }

    /** Whether one of the classes fits; an empty set fits always. */
    boolean fits(Set<String> wanted, Phrase phrase, List<Filler> actors) {
        if (wanted.isEmpty()) {
            return true;
        }
        Head head = head(phrase);
        List<String> terms = head.terms();
        Set<String> classes = head.classes();
        if (wanted.contains(JUDGEMENT) && judges(phrase)) {
            return true;
        }
        for (String name : wanted) {
            if (classes.contains(name) || fitsOne(name, phrase, actors, terms)) {
                return true;
            }
        }
        boolean part =
                classes.contains(PARTITIVE) || context.word(phrase.head()).pos() == Pos.NUM;
        return part && fitsWhole(wanted, phrase, actors);
    }

    /** Whether the head itself, whatever it is a part of, is of the class of nouns. */
    boolean has(String name, Phrase phrase) {
        return head(phrase).classes().contains(name);
    }

    /** Each construction asks for the same phrases' heads: they are looked up once. */
    private Head head(Phrase phrase) {
        Head head = heads[phrase.index()];
        if (head == null) {
            List<String> terms = context.terms(phrase);
            head = new Head(
                    terms, withTitle(phrase, context.language().classes().of(terms)));
            heads[phrase.index()] = head;
        }
        return head;
    }

    /** <i>Kinas ambassadør Huang Xilian</i>: a person is what the noun before the name says. */
    private Set<String> withTitle(Phrase phrase, Set<String> classes) {
        int title = phrase.head();
        while (title >= phrase.first() && context.word(title).pos() == Pos.PROPN) {
            title--;
        }
        boolean titled = title >= phrase.first()
                && title < phrase.head()
                && context.word(title).pos() == Pos.NOUN;
        if (!titled
                || context.mentionAt(title)
                        .filter(m -> m.head() == phrase.head() || m.end() == phrase.end())
                        .isEmpty()) {
            return classes;
        }
        Set<String> all = new TreeSet<>(classes);
        all.addAll(context.language().classes().of(context.word(title).lemma()));
        return all;
    }

    /**
     * The head of a phrase.
     *
     * @param terms names that end in it or begin with it, the longest first
     * @param classes all their classes
     */
    private record Head(List<String> terms, Set<String> classes) {}

    /** <i>ein Teil der Truppen</i>, <i>a series of attacks</i>: what counts is the whole. */
    private boolean fitsWhole(Set<String> wanted, Phrase phrase, List<Filler> actors) {
        for (Phrase whole : context.attachedTo(phrase)) {
            boolean owner = whole.function() == PhraseFunction.GENITIVE
                    || context.functionWords().is(whole.preposition(), WordClass.OWNER);
            if (owner && whole.index() > phrase.index() && fits(wanted, whole, actors)) {
                return true;
            }
        }
        return false;
    }

    /** <i>a provocative gesture</i>: the attribute judges as well as the noun. */
    private boolean judges(Phrase phrase) {
        for (int i = phrase.first();
                i < phrase.head() && context.language().grammar().gerund();
                i++) {
            if (context.language().classes().of(context.lower(i)).contains(JUDGEMENT)) {
                return true;
            }
        }
        return false;
    }

    private boolean fitsOne(String name, Phrase phrase, List<Filler> actors, List<String> terms) {
        if (name.startsWith("\"")) {
            String word = name.substring(1);
            return terms.contains(word)
                    || word.equals(context.lower(phrase.head()))
                    || endsCompound(word, terms.getLast(), phrase);
        }
        return switch (name) {
            case "PLACE" -> context.placeAt(phrase.head()).isPresent();
            case "EVENT" -> context.language().nouns().find(terms).isPresent();
            case "ACTOR" -> !actors.isEmpty();
            case "PERSON" -> has(actors, ActorKind.PERSON) || arePeople(phrase);
            case "STATE" -> has(actors, ActorKind.STATE) || isNation(phrase) || actsForState(phrase, actors);
            case "ORG" -> has(actors, ActorKind.ORGANIZATION);
            case "GROUP" -> has(actors, ActorKind.GROUP) || arePeople(phrase);
            case "CIVILIAN" -> arePeople(phrase);
            default -> false;
        };
    }

    /** <i>Steuergesetz</i> is a <i>Gesetz</i>, unless it is said to be nothing of the kind. */
    private boolean endsCompound(String word, String head, Phrase phrase) {
        int prefix = head.length() - word.length();
        Pos pos = context.word(phrase.head()).pos();
        return prefix >= SHORTEST_PREFIX
                && word.length() >= SHORTEST_COMPOUNDED
                && head.endsWith(word)
                && context.language().grammar().compounds()
                && (pos == Pos.NOUN || pos == Pos.PROPN)
                && !context.language().classes().isNone(head);
    }

    /** <i>two Palestinians</i>: people of a country, who stand for it as well. */
    private boolean arePeople(Phrase phrase) {
        return context.mentionAt(phrase.head())
                .map(m -> m.rule().equals("demonym"))
                .orElse(false);
    }

    /** <i>svenskene</i>: all people of a country are the country. */
    private boolean isNation(Phrase phrase) {
        var word = context.word(phrase.head());
        return arePeople(phrase)
                && word.features().has(Feature.DEFINITE)
                && word.features().has(Feature.PLURAL);
    }

    /** <i>The junta closed the airspace</i>: a subject that governs a state does what the state does. */
    private static boolean actsForState(Phrase phrase, List<Filler> actors) {
        return phrase.function() == PhraseFunction.SUBJECT
                && actors.stream()
                        .anyMatch(f -> (f.actor().kind() == ActorKind.ORGANIZATION
                                        || f.actor().kind() == ActorKind.PERSON)
                                && f.actor().country().isPresent()
                                && f.actor().sectors().contains("GOV"));
    }

    private static boolean has(List<Filler> actors, ActorKind kind) {
        return actors.stream().anyMatch(f -> f.actor().kind() == kind);
    }

    /** Whether one of the classes names things rather than actors. */
    static boolean namesThings(Set<String> wanted) {
        return !ACTOR_CLASSES.containsAll(wanted);
    }
}
