package org.depesche.extract.clauses;

import java.util.List;
import org.depesche.extract.actors.ActorKind;
import org.depesche.extract.actors.ActorMention;
import org.depesche.extract.lexicon.WordClass;
import org.depesche.extract.morphology.Feature;
import org.depesche.extract.morphology.Pos;
import org.jspecify.annotations.Nullable;

/** Ties phrases to their neighbours: owners, lists, appositions, attributes with a preposition. */
final class PhraseLinks {
    private final Scan scan;
    private final List<PhraseDraft> phrases;
    private final CaseReadings cases;

    PhraseLinks(Scan scan, List<PhraseDraft> phrases, CaseReadings cases) {
        this.scan = scan;
        this.phrases = phrases;
        this.cases = cases;
    }

    void link() {
        for (PhraseDraft phrase : phrases) {
            phrase.cases = cases.of(phrase);
        }
        for (int i = 0; i + 1 < phrases.size(); i++) {
            if (i == 0 || !isOwnedBefore(phrases.get(i - 1), phrases.get(i), phrases.get(i + 1))) {
                linkOwnerBefore(phrases.get(i), phrases.get(i + 1));
            }
        }
        for (int i = 1; i < phrases.size(); i++) {
            linkToLeft(i);
        }
    }

    /** <i>im Norden Nigerias mehr als 100 Schüler</i>: the genitive goes with the noun before it, as what follows is counted. */
    private boolean isOwnedBefore(PhraseDraft before, PhraseDraft genitive, PhraseDraft next) {
        return scan.language.grammar().caseMarking()
                && before.end == genitive.first
                && before.clause == genitive.clause
                && scan.pos[before.head] == Pos.NOUN
                && next.first < next.head
                && scan.pos[next.first] != Pos.ADJ
                && scan.pos[next.first] != Pos.NOUN
                && scan.pos[next.first] != Pos.PROPN;
    }

    /** <i>Sweden's accession</i>, <i>Russlands Angriff</i>, <i>Norges statsminister</i>. */
    private void linkOwnerBefore(PhraseDraft owner, PhraseDraft owned) {
        int gap = owner.end;
        boolean clitic = gap < scan.size
                && (scan.lower[gap].equals("'s") || scan.lower[gap].equals("’s") || scan.lower[gap].equals("'"));
        boolean adjacent = owned.first == owner.end + (clitic ? 1 : 0)
                && owned.preposition.isEmpty()
                && owned.clause == owner.clause;
        if (!adjacent) {
            return;
        }
        boolean endsWithClitic = owner.end - 1 > owner.head && scan.lower[owner.end - 1].matches("['’]s?");
        boolean whose = owner.end - owner.first == 1
                && scan.is(owner.head, WordClass.RELATIVE)
                && scan.is(owner.head, WordClass.POSSESSIVE);
        boolean genitive =
                whose || clitic || endsWithClitic || cases.isGenitiveName(owner.head) || isGenitiveNoun(owner.head);
        boolean counted =
                !clitic && !endsWithClitic && scan.language.grammar().gerund() && scan.pos[owned.first] == Pos.NUM;
        counted |= genitive && ownsLeft(owner) && isCount(owned.first);
        if (genitive && !counted && scan.pos[owned.first] != Pos.DET && owner.function != PhraseFunction.TEMPORAL) {
            if (ownsWithin(owner, owned)) {
                owned.function = PhraseFunction.GENITIVE;
                owned.attachedTo = owner.index;
                return;
            }
            owned.preposition = owner.preposition;
            owned.first = owner.first;
            owned.function = owner.preposition.isEmpty() ? owned.function : PhraseFunction.PREPOSITIONAL;
            owner.preposition = "";
            owner.function = PhraseFunction.GENITIVE;
            owner.attachedTo = owned.index;
        }
    }

    /** <i>im Norden Nigerias 200 Kinder</i>: the genitive right behind a noun is that noun's. */
    private boolean ownsLeft(PhraseDraft owner) {
        return scan.language.grammar().caseMarking()
                && owner.preposition.isEmpty()
                && phrases.stream().anyMatch(p -> p.end == owner.first && !p.preposition.isEmpty());
    }

    private boolean isCount(int word) {
        return scan.pos[word] == Pos.NUM || scan.is(word, WordClass.APPROXIMATOR);
    }

    /** <i>students of Delhi's colleges</i>, but <i>the president of Ukraine's visit</i>: only a deed is the whole phrase's. */
    private boolean ownsWithin(PhraseDraft owner, PhraseDraft owned) {
        boolean nested = false;
        for (int i = owner.head + 1; i < owner.end && scan.language.grammar().gerund(); i++) {
            nested |= scan.is(i, WordClass.OWNER) && scan.pos[i] == Pos.ADP;
        }
        return nested && scan.language.nouns().find(scan.lemma(owned.head)).isEmpty();
    }

    /** Norwegian common nouns: <i>landets president</i>. */
    private boolean isGenitiveNoun(int head) {
        return !scan.language.grammar().caseMarking()
                && scan.language.grammar().compounds()
                && scan.pos[head] == Pos.NOUN
                && scan.has(head, Feature.GENITIVE)
                && scan.lower[head].endsWith("s");
    }

    private void linkToLeft(int i) {
        PhraseDraft phrase = phrases.get(i);
        PhraseDraft left = leftOf(i);
        if (left == null
                || left.clause != phrase.clause
                || phrase.determiner >= 0
                || phrase.function == PhraseFunction.GENITIVE && phrase.attachedTo > i) {
            return;
        }
        int start = startWithOwner(phrase);
        if (start > left.end && isBehindFronted(i, left)) {
            return;
        }
        if (scan.skipQuotes(left.end) == start) {
            adjacent(left, phrase);
        } else if (phrase.function != PhraseFunction.TEMPORAL
                && left.function != PhraseFunction.TEMPORAL
                && isListed(left.end, start)) {
            coordinate(i, phrase, left);
        }
    }

    /** <i>In Washington, Blinken said</i>: behind adverbials in front and a comma the subject begins. */
    private boolean isBehindFronted(int i, PhraseDraft left) {
        PhraseDraft phrase = phrases.get(i);
        if (!scan.language.grammar().gerund() || !phrase.preposition.isEmpty() || !scan.lower[left.end].equals(",")) {
            return false;
        }
        for (int k = 0; k < i; k++) {
            PhraseDraft before = phrases.get(k);
            boolean owner = before.attachedTo == phrase.index && before.function == PhraseFunction.GENITIVE;
            if (before.clause == phrase.clause
                    && !owner
                    && before.preposition.isEmpty()
                    && before.function != PhraseFunction.TEMPORAL
                    && before.function != PhraseFunction.GENITIVE) {
                return false;
            }
        }
        return true;
    }

    private @Nullable PhraseDraft leftOf(int i) {
        PhraseDraft phrase = phrases.get(i);
        for (int k = i - 1; k >= 0; k--) {
            PhraseDraft left = phrases.get(k);
            if (left.attachedTo != i || left.function != PhraseFunction.GENITIVE) {
                return left.end <= startWithOwner(phrase) ? left : null;
            }
        }
        return null;
    }

    private int startWithOwner(PhraseDraft phrase) {
        return phrase.first;
    }

    private void adjacent(PhraseDraft left, PhraseDraft phrase) {
        if (phrase.function == PhraseFunction.TEMPORAL || left.function == PhraseFunction.TEMPORAL) {
            return;
        }
        if (!phrase.preposition.isEmpty()) {
            phrase.attachedTo = left.index;
        } else if (isGenitive(left, phrase)) {
            phrase.function = PhraseFunction.GENITIVE;
            phrase.attachedTo = left.index;
        } else if (isAppositive(left, phrase)) {
            phrase.function = PhraseFunction.APPOSITION;
            phrase.attachedTo = left.index;
        }
    }

    private boolean isGenitive(PhraseDraft left, PhraseDraft phrase) {
        if (!scan.language.grammar().caseMarking()
                || (phrase.cases & Phrase.GENITIVE) == 0
                || scan.pos[left.head] == Pos.PRON) {
            return false;
        }
        boolean only = phrase.cases == Phrase.GENITIVE;
        boolean feminine = (phrase.cases & (Phrase.NOMINATIVE | Phrase.ACCUSATIVE)) == 0;
        boolean body = isActor(phrase) && !isPerson(phrase);
        if (scan.lower[phrase.first].equals("der")
                && (scan.pos[left.head] == Pos.NOUN || isDetermined(left))
                && (body || !scan.has(phrase.head, Feature.MASCULINE))) {
            return true;
        }
        return only
                || feminine && scan.pos[left.head] != Pos.PROPN && scan.lower[phrase.first].equals("der")
                || feminine && scan.pos[left.head] == Pos.NOUN;
    }

    /** A word that nothing explains behind a number or article is a common noun: <i>zwei B-1-Bomber</i>. */
    private boolean isDetermined(PhraseDraft phrase) {
        Pos before = phrase.head > 0 ? scan.pos[phrase.head - 1] : Pos.X;
        return phrase.head > phrase.first
                && scan.actorAt[phrase.head] < 0
                && (before == Pos.NUM || before == Pos.DET || before == Pos.ADJ);
    }

    /** A common noun right before a name: <i>hovedstaden Pyongyang</i>, <i>die Hafenstadt Odessa</i>. */
    private boolean isAppositive(PhraseDraft left, PhraseDraft phrase) {
        boolean name = scan.pos[phrase.first] == Pos.PROPN;
        boolean noun = scan.pos[left.head] == Pos.NOUN && left.function != PhraseFunction.GENITIVE;
        boolean stranger = scan.language.grammar().gerund() && scan.actorAt[phrase.head] < 0;
        boolean unresolved = scan.actorAt[left.head] < 0 || !isPerson(left) && isPerson(phrase) || stranger;
        return name && noun && unresolved;
    }

    private boolean isPerson(PhraseDraft phrase) {
        int mention = scan.actorAt[phrase.head];
        return mention >= 0
                && scan.sentence.actors().get(mention).actors().getFirst().kind() == ActorKind.PERSON;
    }

    /** Nothing between the phrases but a comma, a coordinator, quotation marks, or adverbs that go with them. */
    private boolean isListed(int from, int to) {
        boolean link = false;
        for (int k = from; k < to; k++) {
            if (scan.is(k, WordClass.COORDINATOR) || scan.lower[k].equals(",")) {
                link = true;
            } else if (!scan.isQuote(k) && scan.pos[k] != Pos.ADV && !scan.aside[k]) {
                return false;
            }
        }
        return link;
    }

    private void coordinate(int i, PhraseDraft phrase, PhraseDraft left) {
        boolean comma = scan.lower[left.end].equals(",") || scan.lower[Math.max(0, phrase.first - 1)].equals(",");
        if (comma && !endsInCoordinator(i) && !isHeadlinePair(left, phrase)) {
            if (phrase.preposition.isEmpty() && phrase.function == PhraseFunction.OTHER) {
                phrase.function = PhraseFunction.APPOSITION;
                phrase.attachedTo = top(left).index;
            }
            return;
        }
        PhraseDraft partner = partner(i, phrase, left);
        if (partner == null) {
            return;
        }
        int first = partner.coordinatedWith >= 0 ? partner.coordinatedWith : partner.index;
        phrase.coordinatedWith = first;
        phrase.function = partner.function;
        phrase.attachedTo = partner.attachedTo;
        phrase.preposition = phrase.preposition.isEmpty() ? partner.preposition : phrase.preposition;
    }

    /** <i>Trump, Kim hold summit</i>: two names of a kind that open a headline are a list. */
    private boolean isHeadlinePair(PhraseDraft left, PhraseDraft phrase) {
        boolean headline =
                !scan.isPunctuation(scan.size - 1) && scan.language.grammar().gerund();
        return headline
                && left.first == 0
                && phrase.end < scan.size
                && !scan.isPunctuation(phrase.end)
                && phrase.preposition.isEmpty()
                && isActor(left)
                && isActor(phrase)
                && left.end == left.head + 1
                && scan.pos[left.head] == Pos.PROPN
                && scan.pos[phrase.head] == Pos.PROPN
                && isPerson(left) == isPerson(phrase);
    }

    /** The phrase that the attribute belongs to: in <i>the secretary of the council, X</i> the first one. */
    private PhraseDraft top(PhraseDraft attribute) {
        PhraseDraft top = attribute;
        while (top.attachedTo >= 0 && top.attachedTo < top.index && !isActor(phrases.get(top.attachedTo))) {
            top = phrases.get(top.attachedTo);
        }
        return isActor(attribute) && scan.pos[attribute.head] != Pos.NOUN && attribute.preposition.isEmpty()
                ? attribute
                : top;
    }

    /** Whether a list that goes on with commas comes to its <i>and</i>. */
    private boolean endsInCoordinator(int i) {
        for (int k = i; k + 1 < phrases.size(); k++) {
            PhraseDraft here = phrases.get(k);
            PhraseDraft next = phrases.get(k + 1);
            if (next.clause != here.clause) {
                return false;
            }
            if (next.first == here.end || next.attachedTo == here.index || here.attachedTo == next.index) {
                continue;
            }
            boolean coordinator = false;
            for (int w = here.end; w < next.first; w++) {
                if (scan.is(w, WordClass.COORDINATOR)) {
                    coordinator = true;
                } else if (!scan.lower[w].equals(",") && !scan.isQuote(w) && !scan.aside[w]) {
                    return false;
                }
            }
            if (coordinator) {
                return true;
            }
        }
        return false;
    }

    /** Of the phrases that end there, the nearest one that fits in case, preposition and kind. */
    private @Nullable PhraseDraft partner(int i, PhraseDraft phrase, PhraseDraft left) {
        PhraseDraft fallback = null;
        PhraseDraft candidate = left;
        for (int hop = 0; hop < 4; hop++) {
            if (fits(candidate, phrase)) {
                if (isActor(candidate) == isActor(phrase)) {
                    return candidate;
                }
                fallback = fallback == null ? candidate : fallback;
            }
            int up = candidate.coordinatedWith >= 0
                    ? phrases.get(candidate.coordinatedWith).attachedTo
                    : candidate.attachedTo;
            if (up < 0 || up >= i) {
                break;
            }
            candidate = phrases.get(up);
        }
        return fallback;
    }

    private static boolean fits(PhraseDraft candidate, PhraseDraft phrase) {
        if (phrase.preposition.isEmpty()) {
            return candidate.preposition.isEmpty() && candidate.function != PhraseFunction.GENITIVE
                    ? (candidate.cases & phrase.cases) != 0
                    : candidate.function != PhraseFunction.GENITIVE || (candidate.cases & phrase.cases) != 0;
        }
        return phrase.preposition.equals(candidate.preposition);
    }

    private boolean isActor(PhraseDraft phrase) {
        int mention = scan.actorAt[phrase.head];
        if (mention < 0) {
            return false;
        }
        ActorMention actor = scan.sentence.actors().get(mention);
        return actor.head() == phrase.head;
    }
}
