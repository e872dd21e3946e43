package org.depesche.extract.events;

import java.util.ArrayList;
import java.util.List;
import org.depesche.extract.clauses.Phrase;
import org.depesche.extract.clauses.PhraseFunction;
import org.depesche.extract.lexicon.LexicalUnit;
import org.depesche.extract.lexicon.Slot;
import org.depesche.extract.lexicon.SlotFunction;
import org.depesche.extract.lexicon.SlotFunction.Kind;
import org.depesche.extract.lexicon.SlotPattern;
import org.depesche.extract.lexicon.WordClass;

/** Fills the slots of a noun's construction from the words around it: owners, attributes, prepositions behind it. */
final class NounArguments {
    private final SentenceContext context;
    private final Parties parties;
    private final HeadClasses classes;

    NounArguments(SentenceContext context, Parties parties, HeadClasses classes) {
        this.context = context;
        this.parties = parties;
        this.classes = classes;
    }

    SlotFilling match(LexicalUnit unit, Phrase noun) {
        SlotFilling filling = new SlotFilling();
        List<Phrase> behind = behind(noun);
        boolean isForce = unit.frame().type() == EventType.ASSAULT;
        for (SlotPattern pattern : unit.slots()) {
            for (SlotFunction function : pattern.functions()) {
                if (!filling.has(pattern.slot())) {
                    fill(filling, pattern.slot(), function, noun, behind, isForce);
                }
            }
        }
        return filling;
    }

    private void fill(
            SlotFilling filling, Slot slot, SlotFunction function, Phrase noun, List<Phrase> behind, boolean isForce) {
        switch (function.kind()) {
            case OF -> fillParties(filling, slot, function, parties.owners(noun), -1);
            case BETWEEN -> fillBetween(filling, behind, isForce);
            case PREPOSITION -> fillPreposition(filling, slot, function, behind);
            default -> {}
        }
    }

    private void fillParties(SlotFilling filling, Slot slot, SlotFunction function, List<Filler> found, int phrase) {
        List<Filler> free = found.stream()
                .filter(f -> filling.of(Slot.A).stream()
                        .noneMatch(a -> a.actor().id().equals(f.actor().id())))
                .toList();
        if (!free.isEmpty() && kindFits(function, free)) {
            filling.fill(slot, free, phrase);
        }
    }

    private static boolean kindFits(SlotFunction function, List<Filler> found) {
        return function.classes().isEmpty()
                || HeadClasses.namesThings(function.classes())
                || found.stream()
                        .anyMatch(f -> function.classes().contains("ACTOR")
                                || function.classes().contains(f.actor().kind().name())
                                || function.classes().contains("ORG")
                                        && f.actor().kind().name().startsWith("ORG"));
    }

    /** Those who meet or agree are one party; of those who fight the second is whom the first fights. */
    private void fillBetween(SlotFilling filling, List<Phrase> behind, boolean isForce) {
        for (Phrase phrase : behind) {
            if (context.functionWords().is(phrase.preposition(), WordClass.BETWEEN) && phrase.coordinatedWith() < 0) {
                List<Filler> both = parties.of(phrase);
                if (both.size() > 1 && isForce && !filling.has(Slot.B)) {
                    filling.fill(Slot.A, both.subList(0, 1), phrase.index());
                    filling.fill(Slot.B, both.subList(1, both.size()), phrase.index());
                    return;
                }
                if (both.size() > 1) {
                    filling.fill(Slot.A, both, phrase.index());
                    return;
                }
            }
        }
    }

    private void fillPreposition(SlotFilling filling, Slot slot, SlotFunction function, List<Phrase> behind) {
        for (Phrase phrase : behind) {
            if (!phrase.preposition().equals(function.preposition())
                    || phrase.coordinatedWith() >= 0
                    || filling.uses(phrase.index())) {
                continue;
            }
            List<Filler> actors = parties.of(phrase);
            if (slot == Slot.O || slot == Slot.C || slot == Slot.P) {
                if (classes.fits(function.classes(), phrase, actors)) {
                    filling.fill(slot, actors, phrase.index());
                    if (!function.classes().isEmpty()) {
                        filling.tell();
                    }
                    return;
                }
                continue;
            }
            List<Filler> found = actors.isEmpty() ? instead(function, phrase) : actors;
            if (classes.fits(function.classes(), phrase, actors) || kindFits(function, found)) {
                fillParties(filling, slot, function, found, phrase.index());
            }
            if (filling.has(slot)) {
                return;
            }
        }
    }

    private List<Filler> instead(SlotFunction function, Phrase phrase) {
        List<Filler> country = parties.countryAt(phrase.head())
                .or(() -> parties.countryAt(phrase.end() - 1))
                .map(List::of)
                .orElse(List.of());
        if (!country.isEmpty() || function.kind() != Kind.PREPOSITION) {
            return country;
        }
        List<Filler> owners = parties.owners(phrase);
        return owners.isEmpty() && HeadClasses.namesThings(function.classes()) ? parties.countryOf(phrase) : owners;
    }

    /** The phrases that follow the noun without a break: its attributes, and theirs. */
    List<Phrase> behind(Phrase noun) {
        List<Phrase> chain = new ArrayList<>();
        int end = noun.end();
        for (int i = noun.index() + 1; i < context.tree().phrases().size(); i++) {
            Phrase next = context.tree().phrases().get(i);
            boolean joined = next.first() == end || isGapOfList(end, next.first());
            boolean attribute = next.function() == PhraseFunction.PREPOSITIONAL
                    || next.function() == PhraseFunction.GENITIVE
                    || next.function() == PhraseFunction.TEMPORAL
                    || next.function() == PhraseFunction.APPOSITION
                    || next.coordinatedWith() > noun.index();
            if (next.clause() != noun.clause() || !joined || !attribute) {
                break;
            }
            chain.add(next);
            end = next.end();
        }
        return chain;
    }

    private boolean isGapOfList(int from, int to) {
        if (to <= from || to - from > 2) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean quiet = context.functionWords().is(context.lower(i), WordClass.COORDINATOR)
                    || context.lower(i).equals(",")
                    || context.tree().clauseOf(i) < 0;
            if (!quiet) {
                return false;
            }
        }
        return true;
    }
}
