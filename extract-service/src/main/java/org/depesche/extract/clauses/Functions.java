package org.depesche.extract.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.extract.actors.ActorKind;
import org.depesche.extract.actors.ActorMention;
import org.depesche.extract.lexicon.AttributionWords;
import org.depesche.extract.lexicon.WordClass;
import org.depesche.extract.morphology.Feature;
import org.depesche.extract.morphology.Pos;
import org.jspecify.annotations.Nullable;

/** Gives the bare phrases of a clause their functions: by case and agreement where the language shows them, else by place. */
final class Functions {
    private final Scan scan;
    private final ClauseDraft draft;
    private final Optional<Predicate> predicate;
    private final List<PhraseDraft> all;

    Functions(Scan scan, ClauseDraft draft, Optional<Predicate> predicate, List<PhraseDraft> all) {
        this.scan = scan;
        this.draft = draft;
        this.predicate = predicate;
        this.all = all;
    }

    void assign() {
        List<PhraseDraft> bare = new ArrayList<>();
        for (PhraseDraft phrase : all) {
            if (phrase.isBare()) {
                bare.add(phrase);
            }
        }
        if (predicate.isPresent() && !bare.isEmpty()) {
            if (scan.language.grammar().caseMarking()) {
                byCase(bare, predicate.get());
            } else {
                byPlace(bare, predicate.get());
            }
        } else if (predicate.isEmpty() && bare.size() > 0) {
            bare.getFirst().function = PhraseFunction.SUBJECT;
        }
        shareInLists();
    }

    private void byCase(List<PhraseDraft> bare, Predicate verbs) {
        List<PhraseDraft> rest = new ArrayList<>(bare);
        boolean subject = (verbs.finite() >= 0 || draft.parent == null) && !sharesSubject(verbs);
        if (subject && !draft.isInfinite()) {
            PhraseDraft best = subject(rest, verbs);
            if (best != null) {
                best.function = PhraseFunction.SUBJECT;
                rest.remove(best);
            }
        }
        objects(rest, verbs);
    }

    /** Behind <i>and</i> a verb in first place has the subject of the clause before it, and so has one without a finite verb. */
    private boolean sharesSubject(Predicate verbs) {
        return draft.sister != null && (verbs.finite() < draft.first || verbs.finite() <= draft.first + 1);
    }

    private @Nullable PhraseDraft subject(List<PhraseDraft> rest, Predicate verbs) {
        PhraseDraft best = null;
        int bestScore = 0;
        for (PhraseDraft phrase : rest) {
            int score = subjectScore(phrase, verbs);
            if (score > bestScore) {
                best = phrase;
                bestScore = score;
            }
        }
        return best;
    }

    private int subjectScore(PhraseDraft phrase, Predicate verbs) {
        if ((phrase.cases & Phrase.NOMINATIVE) == 0) {
            return 0;
        }
        int score = phrase.cases == Phrase.NOMINATIVE ? 20 : 10;
        score += agrees(phrase, verbs) ? 5 : 0;
        boolean shared = draft.sister != null && phrase.first > verbs.finite() && verbs.finite() >= draft.first;
        score -= shared ? 9 : 0;
        score -= isThingBeforeActor(phrase, verbs) ? 6 : 0;
        boolean behind = phrase != firstBare();
        score -= behind && scan.is(phrase.head, WordClass.EXPLETIVE) ? 3 : 0;
        score -= behind && scan.is(phrase.first, WordClass.POSSESSIVE) ? 11 : 0;
        return Math.max(score, shared ? 0 : 1);
    }

    /** <i>ein Abkommen, das die Regierung ablehnt</i>: of two that can be the subject it is the one who can act. */
    private boolean isThingBeforeActor(PhraseDraft phrase, Predicate verbs) {
        int noun = phrase.first - 2;
        boolean pronoun = draft.relation == ClauseRelation.RELATIVE
                && phrase.end == phrase.first + 1
                && phrase.first == draft.first
                && (phrase.cases & Phrase.ACCUSATIVE) != 0
                && noun >= 0
                && (scan.actorAt[noun] < 0 || scan.pos[noun] == Pos.PROPN)
                && (scan.pos[noun] == Pos.NOUN || scan.pos[noun] == Pos.PROPN);
        return pronoun
                && all.stream()
                        .anyMatch(p -> p != phrase
                                && p.isBare()
                                && scan.actorAt[p.head] >= 0
                                && (p.cases & Phrase.NOMINATIVE) != 0
                                && agrees(p, verbs));
    }

    private @Nullable PhraseDraft firstBare() {
        return all.stream().filter(PhraseDraft::isBare).findFirst().orElse(null);
    }

    private boolean agrees(PhraseDraft phrase, Predicate verbs) {
        if (verbs.finite() < 0) {
            return true;
        }
        boolean listed = all.stream().anyMatch(p -> p.coordinatedWith == phrase.index);
        boolean verbPlural = scan.has(verbs.finite(), Feature.PLURAL);
        boolean verbSingular = scan.has(verbs.finite(), Feature.SINGULAR);
        if (verbPlural == verbSingular || isTitle(phrase)) {
            return true;
        }
        if (!listed && isOnePerson(phrase)) {
            return verbSingular;
        }
        Boolean relative = relativePlural(phrase);
        if (relative != null) {
            return relative == verbPlural;
        }
        if (isCounted(phrase)) {
            return verbPlural;
        }
        if (verbPlural && isBareGroup(phrase)) {
            return true;
        }
        boolean plural = listed
                || scan.has(phrase.head, Feature.PLURAL)
                || scan.actorAt[phrase.head] >= 0 && scan.lower[phrase.first].equals("die");
        boolean singular =
                !listed && (scan.has(phrase.head, Feature.SINGULAR) || !scan.has(phrase.head, Feature.PLURAL));
        return verbPlural ? plural : singular;
    }

    /** <i>Bewaffnete haben …</i>, <i>ADF-Rebellen haben …</i>: whatever the lists say of its number. */
    private boolean isBareGroup(PhraseDraft phrase) {
        int mention = scan.actorAt[phrase.head];
        return mention >= 0
                && phrase.determiner < 0
                && (scan.pos[phrase.head] != Pos.PROPN || scan.lower[phrase.head].indexOf('-') > 0)
                && scan.sentence.actors().get(mention).actors().getFirst().kind() != ActorKind.STATE
                && scan.sentence.actors().get(mention).actors().getFirst().kind() != ActorKind.PERSON;
    }

    /** Many family names look like a plural: <i>Modi</i>. */
    private boolean isOnePerson(PhraseDraft phrase) {
        int mention = scan.actorAt[phrase.head];
        return mention >= 0
                && scan.sentence.actors().get(mention).actors().size() == 1
                && scan.sentence.actors().get(mention).isName()
                && scan.sentence.actors().get(mention).actors().getFirst().kind() == ActorKind.PERSON;
    }

    /** <i>300 Menschen hat die Polizei festgenommen</i>: more than one. */
    private boolean isCounted(PhraseDraft phrase) {
        for (int i = phrase.first; i < phrase.head; i++) {
            if (scan.pos[i] == Pos.NUM && !scan.lower[i].equals("1") && !scan.lower[i].startsWith("ein")) {
                return !scan.is(phrase.head, WordClass.MEASURE) && scan.timeAt[i] < 0;
            }
        }
        return false;
    }

    /** Whether the noun right before the relative pronoun is a plural: <i>Geiseln, die die Hamas übergab</i>; null where nothing tells. */
    private @Nullable Boolean relativePlural(PhraseDraft phrase) {
        int noun = phrase.first - 2;
        boolean pronoun = draft.relation == ClauseRelation.RELATIVE
                && phrase.end == phrase.first + 1
                && phrase.first == draft.first
                && noun >= 0
                && scan.pos[noun] == Pos.NOUN;
        if (!pronoun || scan.has(noun, Feature.PLURAL) == scan.has(noun, Feature.SINGULAR)) {
            return null;
        }
        return scan.has(noun, Feature.PLURAL);
    }

    /** <i>Ärzte ohne Grenzen kritisierte</i>: an organisation's name of several words takes either number. */
    private boolean isTitle(PhraseDraft phrase) {
        if (scan.actorAt[phrase.head] < 0) {
            return false;
        }
        ActorMention mention = scan.sentence.actors().get(scan.actorAt[phrase.head]);
        return mention.isName()
                && mention.actors().getFirst().kind() == ActorKind.ORGANIZATION
                && mention.end() > mention.first() + 1
                && mention.first() == phrase.first;
    }

    private void objects(List<PhraseDraft> rest, Predicate verbs) {
        PhraseDraft accusative = null;
        PhraseDraft dative = null;
        for (PhraseDraft phrase : rest) {
            if (phrase.cases == Phrase.GENITIVE) {
                phrase.function = PhraseFunction.GENITIVE_OBJECT;
            } else if (!phrase.mayBeAccusative() && phrase.mayBeDative() && dative == null) {
                dative = phrase;
            } else if (phrase.mayBeAccusative() && !phrase.mayBeDative() && accusative == null) {
                accusative = phrase;
            }
        }
        for (PhraseDraft phrase : rest) {
            if (phrase == accusative || phrase == dative || phrase.function != PhraseFunction.OTHER) {
                continue;
            }
            boolean beforeAccusative = accusative != null && phrase.first < accusative.first;
            if (dative == null
                    && phrase.mayBeDative()
                    && (accusative != null ? beforeAccusative : anotherAfter(rest, phrase))) {
                dative = phrase;
            } else if (accusative == null && phrase.mayBeAccusative()) {
                accusative = phrase;
            } else if (dative == null && phrase.mayBeDative()) {
                dative = phrase;
            }
        }
        boolean copula = isCopula(verbs);
        if (accusative == null && !copula) {
            accusative = misread(rest, dative);
        }
        for (PhraseDraft phrase : rest) {
            if (phrase == accusative) {
                phrase.function = copula ? PhraseFunction.PREDICATIVE : PhraseFunction.OBJECT;
            } else if (phrase == dative) {
                phrase.function = PhraseFunction.INDIRECT_OBJECT;
            } else if (phrase.function == PhraseFunction.OTHER && copula) {
                phrase.function = PhraseFunction.PREDICATIVE;
            }
        }
    }

    /** A noun whose gender no list has may look like a nominative; beside a subject it is the object. */
    private @Nullable PhraseDraft misread(List<PhraseDraft> rest, @Nullable PhraseDraft dative) {
        boolean subject = all.stream().anyMatch(p -> p.function == PhraseFunction.SUBJECT);
        for (PhraseDraft phrase : rest) {
            boolean nominative = phrase.cases == Phrase.NOMINATIVE && phrase.function == PhraseFunction.OTHER;
            if (subject && nominative && phrase != dative && scan.is(phrase.first, WordClass.POSSESSIVE)) {
                return phrase;
            }
        }
        return null;
    }

    private static boolean anotherAfter(List<PhraseDraft> rest, PhraseDraft phrase) {
        return rest.stream()
                .anyMatch(p -> p.first > phrase.first && p.mayBeAccusative() && p.function == PhraseFunction.OTHER);
    }

    private boolean isCopula(Predicate verbs) {
        String verb = scan.lower[verbs.verb()];
        String auxiliary = scan.functionWords.value(verb, WordClass.AUX_FINITE);
        String participle = scan.functionWords.value(verb, WordClass.AUX_PARTICIPLE);
        return isBeing(auxiliary) || isBeing(participle);
    }

    private static boolean isBeing(@Nullable String auxiliary) {
        return "be".equals(auxiliary) || "become".equals(auxiliary);
    }

    private void byPlace(List<PhraseDraft> bare, Predicate verbs) {
        int finite = verbs.finite() >= draft.first ? verbs.finite() : -1;
        PhraseDraft subject =
                draft.isInfinite() ? null : subjectByPlace(bare, finite >= 0 ? finite : verbs.verb(), finite >= 0);
        if (subject != null) {
            subject.function = PhraseFunction.SUBJECT;
        }
        List<PhraseDraft> rest = new ArrayList<>();
        for (PhraseDraft phrase : bare) {
            if (phrase != subject && !isExpletive(phrase) && !isSetOff(phrase, bare, verbs.verb())) {
                rest.add(phrase);
            }
        }
        List<PhraseDraft> after = rest.stream()
                .filter(p -> p.first > (finite >= 0 ? finite : verbs.verb()))
                .toList();
        boolean copula = isCopula(verbs);
        for (PhraseDraft phrase : rest) {
            if (copula) {
                phrase.function = PhraseFunction.PREDICATIVE;
            } else if (after.size() >= 2 && phrase == after.get(0) && isIndirect(phrase, after.get(1))) {
                phrase.function = PhraseFunction.INDIRECT_OBJECT;
            } else if (rest.stream().noneMatch(p -> p.function == PhraseFunction.OBJECT)) {
                phrase.function = PhraseFunction.OBJECT;
            }
        }
        realSubject(subject, after);
    }

    /** <i>telephoned Rouhani on Friday, the first contact since 1979</i>: behind the verb's object and a comma the whole is explained. */
    private boolean isSetOff(PhraseDraft phrase, List<PhraseDraft> bare, int verb) {
        boolean behindComma =
                phrase.first > verb && phrase.coordinatedWith < 0 && scan.lower[phrase.first - 1].equals(",");
        return behindComma
                && bare.stream().anyMatch(p -> p.first > verb && p.end < phrase.first && p.coordinatedWith < 0);
    }

    /** Of two objects the first is the indirect one if it can receive something. */
    private boolean isIndirect(PhraseDraft first, PhraseDraft second) {
        boolean person =
                scan.actorAt[first.head] >= 0 || scan.functionWords.is(scan.lower[first.head], WordClass.PRONOUN);
        return (person || scan.actorAt[second.head] < 0) && second.first > first.first;
    }

    /** <i>fant det sted en utveksling</i>, <i>there was a meeting</i>: what comes behind is the subject. */
    private void realSubject(@Nullable PhraseDraft subject, List<PhraseDraft> after) {
        boolean own = subject != null
                && "own".equals(scan.functionWords.value(scan.lower[subject.head], WordClass.EXPLETIVE));
        if (subject != null && isExpletive(subject) && !own) {
            for (PhraseDraft phrase : after) {
                if (phrase.function == PhraseFunction.OBJECT || phrase.function == PhraseFunction.PREDICATIVE) {
                    subject.function = PhraseFunction.OTHER;
                    phrase.function = PhraseFunction.SUBJECT;
                    return;
                }
            }
        }
    }

    private boolean isExpletive(PhraseDraft phrase) {
        return phrase.end - phrase.first == 1
                && scan.is(phrase.head, WordClass.EXPLETIVE)
                && scan.actorAt[phrase.head] < 0
                && !scan.is(phrase.head, WordClass.RELATIVE);
    }

    private @Nullable PhraseDraft subjectByPlace(List<PhraseDraft> bare, int verb, boolean finite) {
        PhraseDraft before = null;
        for (PhraseDraft phrase : bare) {
            boolean accusative = phrase.cases == Phrase.ACCUSATIVE;
            if (phrase.first < verb && !accusative) {
                before = phrase;
            }
        }
        boolean inverted = finite && scan.language.grammar().verbSecond();
        boolean nothingBefore = verb <= draft.first || inverted || isReporting(verb);
        if (before != null) {
            return before;
        }
        if (draft.sister != null || !nothingBefore) {
            return null;
        }
        for (PhraseDraft phrase : bare) {
            if (phrase.first > verb && phrase.cases != Phrase.ACCUSATIVE) {
                return phrase;
            }
        }
        return null;
    }

    private boolean isReporting(int verb) {
        return scan.language.attribution().is(AttributionWords.Kind.VERB, scan.lemma(verb));
    }

    private void shareInLists() {
        for (PhraseDraft phrase : all) {
            if (phrase.coordinatedWith >= 0) {
                for (PhraseDraft first : all) {
                    if (first.index == phrase.coordinatedWith) {
                        phrase.function = first.function;
                        phrase.attachedTo = first.attachedTo;
                    }
                }
            }
        }
    }
}
