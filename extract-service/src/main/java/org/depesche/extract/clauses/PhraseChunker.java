package org.depesche.extract.clauses;

import java.util.ArrayList;
import java.util.List;
import org.depesche.extract.lexicon.AttributionWords;
import org.depesche.extract.lexicon.WordClass;
import org.depesche.extract.morphology.Pos;

/** Cuts clauses into noun phrases, with their prepositions. Mentions of actors are phrases as they stand. */
final class PhraseChunker {
    private final Scan scan;
    private final VerbForms verbs;
    private final int[] owner;
    private final ClauseOpeners openers;
    private final Prepositions prepositions;
    private final PhraseExtent extent;

    private final List<PhraseDraft> phrases = new ArrayList<>();
    /** The article of a phrase whose attribute has phrases of its own: <i>mit [dem] von den Militärs ernannten Minister</i>; -1 for none. */
    private int extended = -1;

    private String extendedPreposition = "";

    PhraseChunker(Scan scan, VerbForms verbs, int[] owner, Particles particles, List<ClauseDraft> drafts) {
        this.scan = scan;
        this.verbs = verbs;
        this.owner = owner;
        this.openers = new ClauseOpeners(scan, owner, drafts);
        this.prepositions = new Prepositions(scan, owner, particles, openers);
        this.extent = new PhraseExtent(scan, verbs, owner, particles, openers);
    }

    List<PhraseDraft> chunk() {
        String preposition = "";
        int prepositionAt = -1;
        for (int i = 0; i < scan.size; ) {
            if (owner[i] < 0
                    || verbs.isVerb(i) && scan.actorAt[i] < 0
                    || prepositionAt >= 0 && owner[i] != owner[prepositionAt]) {
                boolean transparent = scan.isQuote(i);
                preposition = transparent ? preposition : "";
                prepositionAt = transparent ? prepositionAt : -1;
                if (owner[i] < 0 || verbs.isVerb(i)) {
                    i++;
                    continue;
                }
            }
            if (openers.isAdverb(i)) {
                i++;
                continue;
            }
            if (prepositions.isInsertion(i)) {
                i += 2;
                continue;
            }
            int number = prepositions.numberBehind(i);
            if (closesTime(i)) {
                i++;
                continue;
            }
            if (number < 0 && prepositions.isPreposition(i)) {
                preposition = prepositions.dictionaryForm(i);
                prepositionAt = prepositionAt >= 0 && prepositionAt == i - 1 ? prepositionAt : i;
                i++;
                continue;
            }
            int end = extent.end(Math.max(i, number));
            if (end > i) {
                add(i, end, preposition, prepositionAt);
                i = end;
            } else {
                if (opensExtended(i)) {
                    extended = i;
                    extendedPreposition = preposition;
                }
                i++;
            }
            if (end > i - 1
                    || scan.pos[i - 1] != Pos.ADV && !scan.isQuote(i - 1) && !isCorrelative(i - 1, prepositionAt)) {
                preposition = "";
                prepositionAt = -1;
            }
        }
        return phrases;
    }

    /** <i>med både Macron og Scholz</i>: behind a preposition a conjunction announces a list. */
    private boolean isCorrelative(int i, int prepositionAt) {
        return scan.pos[i] == Pos.CCONJ && prepositionAt >= 0 && prepositionAt == i - 1;
    }

    /** <i>fra fredag av</i>. */
    private boolean closesTime(int i) {
        return i > 1
                && scan.timeAt[i - 1] >= 0
                && scan.is(i, WordClass.OWNER)
                && !scan.language.grammar().caseMarking()
                && !phrases.isEmpty()
                && phrases.getLast().end == i
                && phrases.getLast().function == PhraseFunction.TEMPORAL
                && scan.functionWords.is(phrases.getLast().preposition, WordClass.ORIGIN);
    }

    private boolean opensExtended(int i) {
        return scan.language.grammar().caseMarking()
                && scan.pos[i] == Pos.DET
                && i + 1 < scan.size
                && owner[i + 1] == owner[i]
                && (scan.pos[i + 1] == Pos.ADP || scan.pos[i + 1] == Pos.ADV || scan.timeAt[i + 1] >= 0);
    }

    /** Whether the phrase, which begins with an attribute, is the rest of the one whose article stands farther ahead. */
    private boolean closesExtended(int first) {
        boolean participle = first > 0 && scan.pos[first - 1] == Pos.VERB && !verbs.isVerb(first - 1);
        return extended >= 0
                && owner[extended] == owner[first]
                && first > extended + 1
                && (scan.pos[first] == Pos.ADJ || participle);
    }

    /** What stands inside an attribute is no part of the clause. */
    private void takeFromClause(int from) {
        for (PhraseDraft inner : phrases) {
            if (inner.first > from && inner.function == PhraseFunction.PREPOSITIONAL) {
                inner.function = PhraseFunction.OTHER;
            }
        }
    }

    private void add(int first, int end, String preposition, int prepositionAt) {
        int from = prepositionAt >= 0 ? prepositionAt : first;
        PhraseDraft phrase = new PhraseDraft(phrases.size(), owner[first], from, end, headOf(first, end));
        boolean behind =
                end < scan.size && scan.language.attribution().is(AttributionWords.Kind.POSTPOSITION, scan.lower[end]);
        phrase.preposition = behind && preposition.isEmpty() ? scan.lower[end] : preposition;
        if (preposition.isEmpty() && closesExtended(first)) {
            phrase.determiner = extended;
            phrase.preposition = extendedPreposition;
            takeFromClause(extended);
            extended = -1;
        }
        boolean temporal = scan.timeAt[phrase.head] >= 0;
        if (temporal) {
            phrase.function = PhraseFunction.TEMPORAL;
        } else if (!phrase.preposition.isEmpty()) {
            phrase.function = PhraseFunction.PREPOSITIONAL;
        }
        phrases.add(phrase);
    }

    private int headOf(int first, int end) {
        int mention = scan.actorAt[end - 1];
        if (mention >= 0) {
            return scan.sentence.actors().get(mention).head();
        }
        for (int i = end - 1; i >= first; i--) {
            if (scan.pos[i] == Pos.NOUN) {
                return i;
            }
        }
        for (int i = end - 1; i >= first; i--) {
            if (scan.pos[i] == Pos.PROPN) {
                return i;
            }
        }
        return end - 1;
    }
}
