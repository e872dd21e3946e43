package org.depesche.extract.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depesche.extract.clauses.Clause;
import org.depesche.extract.clauses.Phrase;
import org.depesche.extract.clauses.PhraseFunction;
import org.depesche.extract.lexicon.Frame;
import org.depesche.extract.lexicon.LexicalUnit;
import org.depesche.extract.lexicon.Slot;
import org.depesche.extract.lexicon.SlotFunction;
import org.depesche.extract.lexicon.SlotFunction.Kind;
import org.depesche.extract.lexicon.SlotPattern;
import org.depesche.extract.lexicon.WordClass;

/** Fills the slots of a construction from a clause. */
final class UnitMatcher {
    private static final Set<String> PLACE_FRAMES = Set.of("visit", "host", "summit", "attend");
    /** Things that act for whom they belong to. */
    private static final Set<String> ACTING_THINGS =
            Set.of("FORCES", "WEAPON", "VESSEL", "AIRCRAFT", "CROWD", "DIPLOMAT", "COURT", "ATTACK", "SUSPECT");

    private final SentenceContext context;
    private final Parties parties;
    private final HeadClasses classes;
    private final Subjects subjects;
    private final CountedPeople counts;
    private final Reciprocals reciprocals;
    /** Whether the unit at hand is a deed of force, which the country of whoever did it answers for. */
    private boolean material;
    /** Whether it is bodily harm or destruction, which is told even where nobody knows whose the thing or who the victim is. */
    private boolean assault;
    /** Whether it is praise or blame: what is said of somebody's thing is said of its owner. */
    private boolean reacting;
    /** Whether the object may be the second party's thing: only then may it fill two slots. */
    private boolean sharing;

    UnitMatcher(SentenceContext context, Parties parties, HeadClasses classes) {
        this.context = context;
        this.parties = parties;
        this.classes = classes;
        this.subjects = new Subjects(context, parties);
        this.counts = new CountedPeople(context);
        this.reciprocals = new Reciprocals(context);
    }

    Subjects subjects() {
        return subjects;
    }

    /** Says what the slots that are filled next are for. */
    void forFrame(Optional<Frame> frame) {
        assault = false;
        sharing = false;
        reacting = frame.map(f -> isReaction(f.type())).orElse(false);
        material = frame.map(f -> f.type().quadClass() == QuadClass.MATERIAL_CONFLICT)
                .orElse(false);
    }

    private static boolean isReaction(EventType type) {
        return type == EventType.ACCUSE || type == EventType.SUPPORT;
    }

    Parties parties() {
        return parties;
    }

    HeadClasses classes() {
        return classes;
    }

    /** The first party that the clause names: its subject, or else whatever stands in it first. */
    List<Filler> partiesOfClause(int clause) {
        List<Phrase> phrases = context.tree().clauses().get(clause).phrases();
        for (boolean subject : new boolean[] {true, false}) {
            for (Phrase phrase : phrases) {
                if (phrase.coordinatedWith() < 0 && (phrase.function() == PhraseFunction.SUBJECT) == subject) {
                    List<Filler> found = parties.of(phrase);
                    if (!found.isEmpty()) {
                        return found.stream().map(f -> f.by("content")).toList();
                    }
                }
            }
        }
        return List.of();
    }

    /** What fills the unit's slots; empty where a slot that must be filled is not. */
    Optional<SlotFilling> match(LexicalUnit unit, Arguments arguments) {
        if (!unit.slots().isEmpty()) {
            forUnit(unit);
        }
        if (!arguments.mayFill(unit.slots())) {
            return Optional.empty();
        }
        SlotFilling filling = new SlotFilling();
        boolean placesCount = PLACE_FRAMES.contains(unit.frame().name());
        for (SlotPattern pattern : unit.slots()) {
            fill(filling, pattern, arguments, placesCount);
            if (pattern.required() && !filling.has(pattern.slot())) {
                return Optional.empty();
            }
        }
        return Optional.of(filling);
    }

    private void forUnit(LexicalUnit unit) {
        EventType type = unit.frame().type();
        material = type.quadClass() == QuadClass.MATERIAL_CONFLICT;
        assault = type == EventType.ASSAULT;
        reacting = isReaction(type);
        sharing = false;
        for (SlotPattern pattern : unit.slots()) {
            sharing |= pattern.slot() == Slot.B && pattern.allows(Kind.OBJECT);
        }
    }

    /** Fills one slot by the first of the pattern's functions that is there. */
    void fill(SlotFilling filling, SlotPattern pattern, Arguments arguments, boolean placesCount) {
        for (SlotFunction function : pattern.functions()) {
            if (filling.has(pattern.slot()) && pattern.slot() != Slot.C) {
                return;
            }
            switch (function.kind()) {
                case THAT_CLAUSE -> arguments.complement().map(Clause::index).ifPresent(filling::fillClause);
                case INFINITIVE -> arguments.infinitive().map(Clause::index).ifPresent(filling::fillClause);
                case BETWEEN -> fillBetween(filling, pattern.slot(), arguments);
                case OF -> fillByOf(filling, pattern.slot(), function, arguments);
                default -> fillByPhrase(filling, pattern.slot(), function, arguments, placesCount);
            }
        }
        if (pattern.slot() == Slot.B && assault && !filling.has(Slot.B)) {
            fillByThing(filling, pattern, arguments);
        }
    }

    /** Whom a deed of force hits although nobody knows whose it is: <i>shelled the town of Shire</i>. */
    private void fillByThing(SlotFilling filling, SlotPattern pattern, Arguments arguments) {
        for (SlotFunction function : pattern.functions()) {
            boolean any = function.classes().isEmpty() || HeadClasses.namesThings(function.classes());
            if (function.kind() == Kind.OBJECT && any) {
                for (Phrase phrase : arguments.with(function.kind(), function.preposition())) {
                    if (!filling.uses(phrase.index())
                            && classes.fits(function.classes(), parties.resolve(phrase), List.of())) {
                        filling.fill(Slot.B, List.of(), phrase.index());
                        filling.tell();
                        return;
                    }
                }
            }
        }
    }

    /** <i>warned of consequences</i>; a party behind <i>of</i> is the owner of something, and no slot of the verb. */
    private void fillByOf(SlotFilling filling, Slot slot, SlotFunction function, Arguments arguments) {
        if (slot == Slot.O || slot == Slot.C) {
            SlotFunction preposition = new SlotFunction(Kind.PREPOSITION, "of", function.classes());
            fillByPhrase(filling, slot, preposition, arguments, false);
        }
    }

    private void fillBetween(SlotFilling filling, Slot slot, Arguments arguments) {
        for (Phrase phrase : arguments.clause().phrases()) {
            boolean between = context.functionWords().is(phrase.preposition(), WordClass.BETWEEN)
                    && phrase.coordinatedWith() < 0
                    && !filling.uses(phrase.index());
            List<Filler> both = between ? parties.of(phrase) : List.of();
            if (!both.isEmpty() && !filling.has(slot)) {
                filling.fill(slot, both, phrase.index());
            }
        }
    }

    private void fillByPhrase(
            SlotFilling filling, Slot slot, SlotFunction function, Arguments arguments, boolean placesCount) {
        List<Phrase> phrases = arguments.with(function.kind(), function.preposition());
        for (Phrase phrase : phrases) {
            if (isFree(filling, slot, function, phrase)
                    && fillBy(filling, slot, function, phrase, placesCount, material)) {
                return;
            }
        }
        boolean clauses =
                function.kind() == Kind.PREPOSITION && function.classes().isEmpty();
        if (clauses && (slot == Slot.C || slot == Slot.O) && !filling.has(slot)) {
            arguments.governed(function.preposition()).map(Clause::index).ifPresent(filling::fillClause);
        }
        boolean subject = function.kind() == Kind.SUBJECT && (slot == Slot.A || slot == Slot.B);
        if (phrases.isEmpty() && subject && !isPassive(arguments)) {
            List<Filler> inferred = subjects.inferred(arguments.clause());
            if (!inferred.isEmpty() && fitsKind(function.classes(), inferred)) {
                filling.fill(slot, inferred, -1);
            }
        }
    }

    /** One phrase fills one slot; only a thing that belongs to the second party is also what it is about. */
    private boolean isFree(SlotFilling filling, Slot slot, SlotFunction function, Phrase phrase) {
        boolean shared = slot == Slot.O
                && sharing
                && !function.classes().isEmpty()
                && filling.phrase(Slot.B) == phrase.index()
                && filling.phrase(Slot.A) != phrase.index();
        return shared || !filling.uses(phrase.index());
    }

    private static boolean isPassive(Arguments arguments) {
        return arguments.clause().predicate().map(p -> p.passive()).orElse(false);
    }

    private static boolean fitsKind(Set<String> wanted, List<Filler> actors) {
        return wanted.isEmpty()
                || actors.stream()
                        .anyMatch(f -> wanted.contains("ACTOR")
                                || wanted.contains(f.actor().kind().name())
                                || wanted.contains("ORG")
                                        && f.actor().kind().name().equals("ORGANIZATION"));
    }

    private boolean fillBy(
            SlotFilling filling, Slot slot, SlotFunction function, Phrase given, boolean placesCount, boolean deed) {
        Phrase phrase = parties.resolve(given);
        List<Filler> actors = parties.of(given);
        if (slot != Slot.A && slot != Slot.B) {
            if (classes.fits(function.classes(), phrase, actors)) {
                filling.narrowed(function.classes().size());
                filling.fill(slot, actors, phrase.index());
                if (!function.classes().isEmpty()) {
                    filling.tell();
                }
                return true;
            }
            return false;
        }
        if (actors.isEmpty() && counts.people(function.classes(), phrase)) {
            filling.fill(slot, List.of(counts.people(phrase)), phrase.index());
            return true;
        }
        if (slot == Slot.B && actors.isEmpty() && filling.of(Slot.A).size() > 1 && reciprocals.is(phrase)) {
            filling.fill(slot, filling.of(Slot.A), phrase.index());
            return true;
        }
        if (!classes.fits(function.classes(), phrase, actors)) {
            return false;
        }
        List<Filler> found = actors.isEmpty()
                ? doers(slot, function, phrase, instead(function, phrase, placesCount, deed))
                : withThings(phrase, actors);
        if (!found.isEmpty()) {
            filling.narrowed(function.classes().size());
            filling.fill(slot, found, phrase.index());
        }
        return !found.isEmpty();
    }

    /** <i>a drone attack killed soldiers in Jordan</i>: the country where a thing did it is not who did. */
    private List<Filler> doers(Slot slot, SlotFunction function, Phrase phrase, List<Filler> found) {
        boolean place = slot == Slot.A
                && function.kind() == Kind.SUBJECT
                && assault
                && found.stream().allMatch(f -> f.rule().equals("place"));
        return place && parties.countryAt(phrase.head()).isEmpty() ? List.of() : found;
    }

    /** <i>US and Japanese destroyers</i>: what is listed with an actor may be somebody's force. */
    private List<Filler> withThings(Phrase phrase, List<Filler> actors) {
        List<Filler> all = new ArrayList<>(actors);
        for (Phrase item : context.listOf(phrase)) {
            if (item.coordinatedWith() >= 0 && parties.of(item).isEmpty() && actsForOwner(item)) {
                all.addAll(parties.owners(item));
            }
        }
        return all;
    }

    /** Whom a phrase without an actor stands for. */
    private List<Filler> instead(SlotFunction function, Phrase phrase, boolean placesCount, boolean deed) {
        boolean direction = function.kind() == Kind.PREPOSITION;
        boolean onlyObject = function.kind() == Kind.INDIRECT_OBJECT
                && phrase.function() == PhraseFunction.OBJECT
                && context.language().grammar().gerund();
        if (onlyObject) { // gave tanks to Ukraine
            return List.of();
        }
        if (placesCount || direction) {
            Optional<Filler> country = parties.countryAt(phrase.head()).or(() -> parties.countryAt(phrase.end() - 1));
            if (country.isPresent()) {
                return List.of(country.get());
            }
            if (isTerritory(phrase)) {
                return parties.owners(phrase);
            }
        }
        if (direction && reacting && function.classes().isEmpty()) {
            return parties.owners(phrase);
        }
        boolean things = HeadClasses.namesThings(function.classes());
        boolean acting = function.kind() == Kind.SUBJECT && (deed || actsForOwner(phrase));
        boolean affected = function.kind() == Kind.OBJECT || function.kind() == Kind.INDIRECT_OBJECT;
        boolean against = direction && deed && context.functionWords().is(function.preposition(), WordClass.AGAINST);
        if (things || acting || affected || against || placesCount) {
            List<Filler> owners = parties.owners(phrase);
            if (owners.isEmpty() && acting && actsForOwner(phrase)) {
                owners = parties.fromBehind(phrase);
            }
            List<Filler> found = owners.isEmpty() && (things || placesCount) ? parties.countryOf(phrase) : owners;
            return found.isEmpty() && deed && things ? placeOfClause(phrase) : found;
        }
        return List.of();
    }

    /** <i>attacked a church on Sunday in Kaduna</i>: a thing belongs to the country where the clause says that it is. */
    private List<Filler> placeOfClause(Phrase thing) {
        return parties.countriesIn(context.tree().clauses().get(thing.clause()))
                .limit(1)
                .toList();
    }

    /** <i>in die syrische Hauptstadt</i>, <i>to the Syrian coast</i>. */
    private boolean isTerritory(Phrase phrase) {
        return classes.has("TERRITORY", phrase);
    }

    private boolean actsForOwner(Phrase phrase) {
        String lemma = context.word(phrase.head()).lemma();
        return !Collections.disjoint(context.language().classes().of(lemma), ACTING_THINGS);
    }
}
