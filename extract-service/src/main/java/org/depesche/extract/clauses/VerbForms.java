package org.depesche.extract.clauses;

import org.depesche.extract.lexicon.WordClass;
import org.depesche.extract.morphology.Feature;
import org.depesche.extract.morphology.Features;
import org.depesche.extract.morphology.Pos;
import org.jspecify.annotations.Nullable;

/** Which words are verbs, and in which forms they can be read. */
final class VerbForms {
    static final int FINITE = 1;
    static final int INFINITIVE = 2;
    static final int PARTICIPLE = 4;
    /** Infinitive with its marker. */
    static final int MARKED = 8;

    static final int GERUND = 16;
    static final int AUXILIARY = 32;
    static final int MODAL = 64;
    private static final int FORMS = FINITE | INFINITIVE | PARTICIPLE | MARKED | GERUND;

    private final Scan scan;
    private final int[] forms;

    VerbForms(Scan scan) {
        this.scan = scan;
        this.forms = new int[scan.size];
        if (scan.language.grammar().gerund()) {
            new AttributiveForms(scan).mark();
        }
        for (int i = 0; i < scan.size; i++) {
            forms[i] = read(i);
        }
        if (scan.language.grammar().gerund()) {
            new BareForms(scan, forms).resolve();
            new LostVerbs(scan, forms).resolve();
        }
        if (scan.language.grammar().verbSecond() && !scan.language.grammar().verbFinal()) {
            new MissedInfinitives(scan, forms).find();
        }
        for (int i = 0; i < scan.size; i++) {
            if (isAttributive(i)) {
                forms[i] = 0;
            }
            markInfinitive(i);
        }
        if (scan.language.grammar().verbFinal()) {
            new ParticipialAttributes(scan, forms).mark();
        }
        new VerbReadings(scan, forms).resolve();
        new MistaggedNouns(scan, forms).find();
        new MissedParticiples(scan, forms).find();
        if (scan.language.grammar().gerund()) {
            new PastForms(scan, forms).resolve();
            new Asides(scan, forms).resolve();
        }
        new MistaggedVerbs(scan, forms).find();
    }

    boolean isVerb(int word) {
        return (forms[word] & FORMS) != 0;
    }

    boolean is(int word, int form) {
        return (forms[word] & form) != 0;
    }

    boolean isLexical(int word) {
        return isVerb(word) && !is(word, AUXILIARY | MODAL);
    }

    private int read(int i) {
        boolean name = scan.actorAt[i] >= 0
                && (scan.pos[i] != Pos.VERB && scan.pos[i] != Pos.AUX
                        || scan.language.grammar().gerund() && isPartOfMention(i)
                        || Character.isUpperCase(scan.words.get(i).form().charAt(0)));
        boolean number = !Character.isLetter(scan.lower[i].charAt(0))
                && scan.lower[i].charAt(0) != '\''
                && scan.lower[i].charAt(0) != '’';
        if (scan.aside[i] || name || number || isInsideName(i)) {
            return 0;
        }
        int function = countsTime(i) ? 0 : functionForm(i);
        if (function != 0) {
            return function;
        }
        if ((scan.pos[i] == Pos.VERB || scan.pos[i] == Pos.AUX) && !countsTime(i)) {
            return lexicalForm(i);
        }
        return 0;
    }

    /** <i>få timer etter møtet</i>: behind a comma or first of all, before a bare plural, it is no verb but a number. */
    private boolean countsTime(int i) {
        return scan.language.grammar().verbSecond()
                && !scan.language.grammar().verbFinal()
                && scan.is(i, WordClass.MODAL_INFINITIVE)
                && (i == 0 || scan.isHard(i - 1))
                && i + 2 < scan.size
                && scan.pos[i + 1] == Pos.NOUN
                && scan.has(i + 1, Feature.PLURAL)
                && !scan.has(i + 1, Feature.DEFINITE);
    }

    /** <i>Zine el-Abidine Ben Ali</i>. */
    private boolean isInsideName(int i) {
        if (scan.actorAt[i] < 0) {
            return false;
        }
        var mention = scan.sentence.actors().get(scan.actorAt[i]);
        return mention.isName() && mention.first() < i && i < mention.end() - 1;
    }

    /** <i>aid workers</i>: the first word of a role of several words is no verb, whatever the tagger says. */
    private boolean isPartOfMention(int i) {
        var mention = scan.sentence.actors().get(scan.actorAt[i]);
        return mention.first() == i && mention.end() == i + 2 && scan.pos[i + 1] == Pos.NOUN;
    }

    private int functionForm(int i) {
        boolean verb = scan.pos[i] == Pos.VERB || scan.pos[i] == Pos.AUX;
        boolean certain = !scan.is(i, WordClass.POSSESSIVE) && scan.pos[i] != Pos.NOUN && scan.pos[i] != Pos.PROPN;
        if (!verb && (!certain || scan.pos[i] == Pos.DET || scan.pos[i] == Pos.PART)) {
            return 0;
        }
        return formOf(i, WordClass.AUX_FINITE, AUXILIARY | FINITE)
                | formOf(i, WordClass.AUX_INFINITIVE, AUXILIARY | INFINITIVE)
                | formOf(i, WordClass.AUX_PARTICIPLE, AUXILIARY | PARTICIPLE)
                | formOf(i, WordClass.MODAL_FINITE, MODAL | FINITE)
                | formOf(i, WordClass.MODAL_INFINITIVE, MODAL | INFINITIVE);
    }

    private int formOf(int i, WordClass wordClass, int form) {
        return scan.is(i, wordClass) ? form : 0;
    }

    private int lexicalForm(int i) {
        Features features = scan.words.get(i).features();
        int form = 0;
        form |= features.has(Feature.FINITE) || features.has(Feature.IMPERATIVE) ? FINITE : 0;
        form |= features.has(Feature.INFINITIVE) ? INFINITIVE : 0;
        form |= features.has(Feature.PAST_PARTICIPLE) ? PARTICIPLE : 0;
        form |= features.has(Feature.PRESENT_PARTICIPLE) ? GERUND : 0;
        if (form == 0) {
            form = features.hasAny(Features.of(Feature.PRESENT, Feature.PAST))
                    ? FINITE
                    : FINITE | INFINITIVE | PARTICIPLE;
        }
        return form;
    }

    /** German participles with an ending right before their noun, in <i>den als Mörder bekannten Mann</i>. */
    private boolean isAttributive(int i) {
        boolean inflected = scan.language.grammar().caseMarking()
                && isLexical(i)
                && i + 1 < scan.size
                && (scan.pos[i + 1] == Pos.NOUN
                        || scan.pos[i + 1] == Pos.PROPN
                        || scan.actorAt[i + 1] >= 0
                                && i + 1
                                        == scan.sentence
                                                .actors()
                                                .get(scan.actorAt[i + 1])
                                                .first())
                && (scan.lower[i].endsWith("ten")
                        || scan.lower[i].endsWith("te")
                        || scan.lower[i].endsWith("nen")
                        || scan.lower[i].endsWith("nden"));
        if (!inflected) {
            return isAdjectiveBehindDeterminer(i);
        }
        for (int j = i - 1; j > 0 && j > i - 8 && !scan.isHard(j) && !isVerb(j); j--) {
            if (scan.pos[j] == Pos.ADP
                    && (scan.pos[j - 1] == Pos.DET || scan.is(j, WordClass.DETERMINER) && j == i - 1)) {
                return true;
            }
        }
        return false;
    }

    /** <i>am gleichen Tag</i>: what looks like an infinitive between a determiner and its noun is an adjective. */
    private boolean isAdjectiveBehindDeterminer(int i) {
        return scan.language.grammar().caseMarking()
                && i > 0
                && i + 1 < scan.size
                && isLexical(i)
                && scan.pos[i + 1] == Pos.NOUN
                && scan.is(i - 1, WordClass.DETERMINER)
                && !scan.is(i - 1, WordClass.RELATIVE)
                && scan.lower[i].endsWith("en");
    }

    /** Puts marker and infinitive together: <i>zu bauen</i>, <i>å bygge</i>, <i>to build</i>, and German <i>aufzubauen</i>. */
    private void markInfinitive(int i) {
        if (!isVerb(i)) {
            return;
        }
        if (is(i, INFINITIVE) && (follows(i) || isInfixed(i))) {
            forms[i] = (forms[i] & (AUXILIARY | MODAL)) | MARKED;
        }
    }

    private boolean follows(int i) {
        for (int j = i - 1; j >= 0 && j >= i - 3; j--) {
            if (scan.is(j, WordClass.INFINITIVE_MARKER) && scan.actorAt[j] < 0) {
                return true;
            }
            if (scan.pos[j] != Pos.ADV && scan.pos[j] != Pos.PART && !scan.isQuote(j)) {
                return false;
            }
        }
        return false;
    }

    private boolean isInfixed(int i) {
        if (!scan.language.grammar().separableVerbs()) {
            return false;
        }
        String form = scan.lower[i];
        int zu = form.indexOf("zu", 1);
        while (zu > 0) {
            if (scan.functionWords.is(form.substring(0, zu), WordClass.PARTICLE)
                    && !scan.lemma(i).equals(form)) {
                return true;
            }
            zu = form.indexOf("zu", zu + 1);
        }
        return false;
    }

    /** What an auxiliary does: {@code be}, {@code have}, {@code become}; null for other words. */
    @Nullable
    String auxiliary(int word) {
        for (WordClass wordClass :
                new WordClass[] {WordClass.AUX_FINITE, WordClass.AUX_INFINITIVE, WordClass.AUX_PARTICIPLE}) {
            String value = scan.functionWords.value(scan.lower[word], wordClass);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** Dictionary form of a modal; null for other words. */
    @Nullable
    String modal(int word) {
        String value = scan.functionWords.value(scan.lower[word], WordClass.MODAL_FINITE);
        if (value == null) {
            value = scan.functionWords.value(scan.lower[word], WordClass.MODAL_INFINITIVE);
        }
        return value != null ? value : scan.functionWords.value(scan.lower[word], WordClass.INFINITIVE_MARKER);
    }
}
