package org.depesche.extract.clauses;

import org.depesche.extract.lexicon.AttributionWords;
import org.depesche.extract.lexicon.WordClass;
import org.depesche.extract.morphology.Feature;
import org.depesche.extract.morphology.Pos;

/** Questions about the words up to the next punctuation. */
final class Stretches {
    private static final int LONGEST_APPOSITION = 10;

    private final Scan scan;
    private final VerbForms verbs;

    Stretches(Scan scan, VerbForms verbs) {
        this.scan = scan;
        this.verbs = verbs;
    }

    /**
     * The verbs of a stretch, -1 where there is none.
     *
     * @param finite first finite verb
     * @param marked first infinitive with marker
     * @param other first other infinitive, participle or gerund
     * @param end index after the stretch
     */
    record Content(int finite, int marked, int other, int end) {}

    Content content(int from) {
        int end = scan.hardEnd(from);
        int finite = -1;
        int marked = -1;
        int other = -1;
        int stop = openerBefore(from, end);
        for (int i = from; i < stop; i++) {
            if (finite < 0 && verbs.is(i, VerbForms.FINITE)) {
                finite = i;
            } else if (marked < 0 && verbs.is(i, VerbForms.MARKED)) {
                marked = i;
            } else if (other < 0 && verbs.is(i, VerbForms.INFINITIVE | VerbForms.PARTICIPLE | VerbForms.GERUND)) {
                other = i;
            }
        }
        return new Content(finite, marked, other, end);
    }

    /** <i>Speaking in Berlin, Scholz …</i>, <i>After meeting Xi, Lula …</i>: whether the sentence begins with an English participle of its subject. */
    boolean opensInfinite(int first) {
        if (!scan.language.grammar().gerund()) {
            return false;
        }
        boolean introduced = (scan.pos[first] == Pos.ADP || scan.pos[first] == Pos.SCONJ || scan.pos[first] == Pos.ADV)
                && first + 1 < scan.size
                && verbs.is(first + 1, VerbForms.GERUND);
        Content content = content(first);
        boolean comma = content.end() < scan.size - 1 && scan.lower[content.end()].equals(",");
        return comma
                && content.finite() < 0
                && (introduced || opensParticipial(first) || verbs.is(first, VerbForms.PARTICIPLE));
    }

    /** Whether an English stretch begins with the participle of an active verb: <i>killing two</i>, <i>having met him</i>. */
    boolean opensParticipial(int first) {
        return scan.language.grammar().gerund()
                && (verbs.is(first, VerbForms.GERUND)
                        || verbs.is(first, VerbForms.AUXILIARY) && scan.has(first, Feature.PRESENT_PARTICIPLE));
    }

    /** Whether a finite verb stands behind the word and before the next punctuation. */
    boolean finiteFollows(int word) {
        return content(word + 1).finite() >= 0;
    }

    /** Where the verb stands that goes on behind an apposition: <i>doch der Sprecher, Mike Johnson, lehnte …</i>; -1 where none does. */
    int verbBehindApposition(Content content) {
        int comma = content.end();
        boolean verbless = content.finite() < 0 && content.marked() < 0 && content.other() < 0;
        if (!verbless || comma >= scan.size || !scan.lower[comma].equals(",")) {
            return -1;
        }
        if (isInsideMention(content) && comma + 1 < scan.size && verbs.is(comma + 1, VerbForms.FINITE)) {
            return comma + 1;
        }
        int end = scan.hardEnd(comma + 1);
        Content apposition = content(comma + 1);
        boolean closed = end + 1 < scan.size && scan.lower[end].equals(",") && end <= comma + LONGEST_APPOSITION;
        return closed && apposition.finite() < 0 && apposition.marked() < 0 && verbs.is(end + 1, VerbForms.FINITE)
                ? end + 1
                : -1;
    }

    /** Whether the last words before the punctuation are one actor with his apposition. */
    private boolean isInsideMention(Content content) {
        int mention = scan.actorAt[content.end() - 1];
        if (mention < 0) {
            return false;
        }
        for (int i = scan.sentence.actors().get(mention).first(); i < content.end(); i++) {
            if (scan.lower[i].equals(",")) {
                return true;
            }
        }
        return false;
    }

    private int openerBefore(int from, int end) {
        for (int i = from; i < end; i++) {
            boolean opener = scan.is(i, WordClass.SUBORDINATOR) && scan.pos[i] == Pos.SCONJ
                    || !scan.language.grammar().verbFinal()
                            && scan.is(i, WordClass.RELATIVE)
                            && (scan.pos[i] == Pos.PRON || scan.pos[i] == Pos.SCONJ)
                    || !scan.language.grammar().verbFinal()
                            && scan.is(i, WordClass.INFINITIVE_MARKER)
                            && verbs.isVerb(Math.min(i + 1, end - 1));
            if (opener) {
                return i;
            }
        }
        return end;
    }

    boolean isSaying(int verb) {
        return scan.isSaying(verb);
    }

    /** Whether the stretch reports what stood before it: <i>…, sagte Peskow</i>; <i>…, Peskov said</i>. */
    boolean isReport(int from, Content content) {
        int first = scan.skipQuotes(from);
        boolean verbFirst = content.finite() == first;
        boolean verbLast = !scan.language.grammar().verbSecond() && !scan.is(first, WordClass.COORDINATOR);
        if (!verbFirst && !verbLast) {
            return false;
        }
        int verb = content.finite();
        if (!verbs.isLexical(verb) && content.other() >= 0) {
            verb = content.other();
        }
        return isSaying(verb) || verbFirst && hasParticle(verb, content.end());
    }

    private boolean hasParticle(int verb, int end) {
        for (int i = verb + 1; i < end; i++) {
            if (scan.is(i, WordClass.PARTICLE)
                    && scan.language.attribution().is(AttributionWords.Kind.VERB, scan.lower[i] + scan.lemma(verb))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the coordinator joins phrases: another one, or a participle that the clause waits for, comes before any verb of its own. */
    boolean isPhraseLevel(int coordinator, Content content, ClauseDraft here) {
        int verb = content.finite();
        if (content.other() >= 0 && (verb < 0 || content.other() < verb)) {
            if (here.lexical < 0) {
                return true;
            }
            verb = content.other();
        }
        for (int i = coordinator + 2; i < verb; i++) {
            if (scan.is(i, WordClass.COORDINATOR)
                    && scan.pos[i] != Pos.ADV
                    && !(scan.pos[i - 1] == Pos.ADJ && scan.pos[i + 1] == Pos.ADJ)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the finite verb stands at the end, as in German subordinate clauses. */
    boolean isFinal(Content content) {
        int next = content.finite() + 1;
        while (next < content.end() && verbs.isVerb(next)) {
            next++;
        }
        return next >= content.end() || scan.isPunctuation(next) || scan.is(next, WordClass.COORDINATOR);
    }

    /** Whether a phrase that can be the subject stands between the coordinator and the verb. */
    boolean hasOwnSubject(int from, Content content) {
        for (int i = from; i < content.finite(); i++) {
            if (scan.pos[i] == Pos.NOUN || scan.pos[i] == Pos.PROPN || scan.pos[i] == Pos.PRON) {
                return true;
            }
        }
        return false;
    }

    /** Whether both are participles or both infinitives: they can share an auxiliary. */
    boolean sameForm(int left, int right) {
        for (int form : new int[] {VerbForms.PARTICIPLE, VerbForms.INFINITIVE, VerbForms.GERUND}) {
            if (verbs.is(left, form) && verbs.is(right, form)) {
                return true;
            }
        }
        return false;
    }

    /** Participle right behind a noun whose clause has its verb already: <i>a deal brokered by Russia</i>. */
    boolean isReducedRelative(int i, ClauseDraft here) {
        return i > 0
                && !scan.language.grammar().verbFinal()
                && (scan.pos[i - 1] == Pos.NOUN || scan.pos[i - 1] == Pos.PROPN)
                && here.lexical < i - 1;
    }

    /** Where the phrase in front of the verb starts, as far back as the verb before it. */
    int startOfSubject(int verb, int barrier) {
        int i = verb;
        while (i - 1 > barrier && isNominal(i - 1)) {
            i--;
            boolean edge = scan.pos[i] == Pos.DET || scan.pos[i] == Pos.PRON;
            boolean otherMention = scan.actorAt[i] >= 0 && scan.actorAt[i] != scan.actorAt[i - 1];
            if (edge || otherMention) {
                boolean linked =
                        i - 1 > barrier && (scan.is(i - 1, WordClass.OWNER) || scan.is(i - 1, WordClass.COORDINATOR));
                if (!linked) {
                    break;
                }
                i--;
            }
        }
        return i;
    }

    private boolean isNominal(int i) {
        return switch (scan.pos[i]) {
            case NOUN, PROPN, ADJ, DET, NUM, PRON -> scan.timeAt[i] < 0;
            case ADV, PART -> scan.actorAt[i] >= 0 || scan.pos[i] == Pos.PART;
            default -> scan.actorAt[i] >= 0;
        };
    }
}
