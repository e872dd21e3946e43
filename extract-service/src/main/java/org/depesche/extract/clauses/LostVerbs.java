package org.depesche.extract.clauses;

import org.depesche.extract.lexicon.WordClass;
import org.depesche.extract.morphology.Feature;
import org.depesche.extract.morphology.Pos;

/**
 * English main verbs that the tagger took for nouns, and nouns that it took for main verbs in their place: in <i>Merkel halts arms
 * exports to Riyadh</i> the verb of the lexicon right behind the subject is the verb, as <i>exports</i> would not go with a plural subject.
 */
final class LostVerbs {
    private final Scan scan;
    private final int[] forms;

    LostVerbs(Scan scan, int[] forms) {
        this.scan = scan;
        this.forms = forms;
    }

    void resolve() {
        int start = 0;
        boolean listed = false;
        while (start < scan.size) {
            int end = scan.hardEnd(start);
            int verb = behindSubject(start, end, listed);
            listed = isHeadline() && isName(start, end) && end < scan.size && scan.lower[end].equals(",");
            if (verb >= 0 && onlyOthersInS(verb, start, end)) {
                dropOthers(verb, end);
                forms[verb] = VerbForms.FINITE;
                scan.pos[verb] = Pos.VERB;
                scan.actorAt[verb] = -1;
            }
            dropStrange(start, end);
            dropSubjects(start, end);
            readOrder(start, end);
            start = end + 1;
        }
    }

    /** The noun right behind the phrase that opens the stretch, where it can be the verb that this phrase is subject of; -1 if there is none. */
    private int behindSubject(int start, int end, boolean inList) {
        int i = start;
        boolean named = false;
        boolean listed = inList;
        while (i < end && forms[i] == 0 && isSubjectWord(i)) {
            named |= scan.lower[i].equals("police")
                    || scan.actorAt[i] >= 0
                    || scan.pos[i] == Pos.PROPN
                    || scan.pos[i] == Pos.ADJ && !isSmall(i);
            boolean next = named && i + 2 < end && forms[i + 1] == 0 && isOpen(i + 1) && isSmall(i + 1);
            if (next
                    && isNominal(i)
                    && endsMention(i)
                    && (opensObject(i + 2)
                            || isHeadline() && (scan.is(i + 2, WordClass.INFINITIVE_MARKER) || goesOn(i, i + 2)))
                    && readAsVerb(i + 1, listed || isPlural(i))) {
                return i + 1;
            }
            listed |= scan.pos[i] == Pos.CCONJ;
            i++;
        }
        return -1;
    }

    /** <i>Trump, Kim hold summit</i>: headlines list without a conjunction. */
    private boolean isName(int start, int end) {
        return start == 0
                && end > start
                && scan.actorAt[start] >= 0
                && scan.sentence.actors().get(scan.actorAt[start]).end() == end;
    }

    /** <i>Police clash with protesters</i>, <i>Iran nuclear talks resume in Vienna</i>: a plural has its verb before a preposition. */
    private boolean goesOn(int subject, int preposition) {
        return isPlural(subject) && scan.pos[preposition] == Pos.ADP;
    }

    private boolean isSubjectWord(int i) {
        return switch (scan.pos[i]) {
            case NOUN, PROPN, ADJ, DET, NUM, CCONJ -> true;
            case PART -> scan.lower[i].startsWith("'") || scan.lower[i].startsWith("’");
            default -> false;
        };
    }

    private boolean isNominal(int i) {
        return scan.pos[i] == Pos.PROPN || scan.pos[i] == Pos.NOUN || scan.pos[i] == Pos.ADJ && scan.actorAt[i] >= 0;
    }

    private boolean endsMention(int i) {
        return scan.actorAt[i] < 0
                ? scan.pos[i] == Pos.PROPN || isPlural(i)
                : scan.sentence.actors().get(scan.actorAt[i]).end() <= i + 2;
    }

    /** <i>Spanish and Moroccan police</i>, <i>US officials</i>. */
    private boolean isPlural(int i) {
        return scan.pos[i] == Pos.NOUN && (scan.has(i, Feature.PLURAL) || scan.lower[i].equals("police"));
    }

    private boolean isOpen(int i) {
        return scan.pos[i] == Pos.NOUN || (scan.pos[i] == Pos.ADV || scan.pos[i] == Pos.ADJ) && isPlural(i - 1);
    }

    private boolean isSmall(int i) {
        return Character.isLowerCase(scan.words.get(i).form().charAt(0));
    }

    private boolean opensObject(int i) {
        return switch (scan.pos[i]) {
            case NOUN, PROPN, ADJ, DET, NUM, PRON -> true;
            default -> scan.actorAt[i] >= 0 || (forms[i] & VerbForms.FINITE) != 0 && scan.lower[i].endsWith("s");
        };
    }

    private boolean readAsVerb(int i, boolean plural) {
        String verb = plural ? scan.lower[i] : thirdPerson(scan.lower[i]);
        if (verb.length() < 3 || !scan.language.knowsVerb(verb)) {
            return false;
        }
        scan.readAsVerb(i, verb);
        return true;
    }

    private String thirdPerson(String form) {
        if (!form.endsWith("s") || form.endsWith("ss")) {
            return "";
        }
        String stem = form.substring(0, form.length() - 1);
        if (scan.language.knowsVerb(stem)) {
            return stem;
        }
        if (stem.endsWith("ie")) {
            return stem.substring(0, stem.length() - 2) + "y";
        }
        return stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : "";
    }

    /** Whether what else is read as finite stands in the third person and governs nothing but a preposition. */
    private boolean onlyOthersInS(int verb, int start, int end) {
        boolean others = false;
        for (int i = verb + 1; i < end; i++) {
            boolean finite = (forms[i] & (VerbForms.FINITE | VerbForms.MODAL | VerbForms.AUXILIARY)) != 0
                    && !scan.is(i - 1, WordClass.INFINITIVE_MARKER);
            if (opens(i)) {
                break;
            }
            boolean before = i + 1 < end && scan.pos[i + 1] == Pos.ADP;
            boolean reduced = before && scan.lower[i].endsWith("ed") && isHeadline() && isNominal(i - 1);
            if (finite && !reduced && !(before && scan.lower[i].endsWith("s"))) {
                return false;
            }
            others |= finite && !reduced;
        }
        return others || isHeadline() || isBare(start, end);
    }

    private boolean isBare(int start, int end) {
        for (int i = start; i < end; i++) {
            if (forms[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isHeadline() {
        return !scan.isPunctuation(scan.size - 1) || scan.isQuote(scan.size - 1);
    }

    private boolean opens(int i) {
        return scan.pos[i] == Pos.SCONJ || scan.is(i, WordClass.RELATIVE) && scan.pos[i] != Pos.DET;
    }

    private void dropOthers(int verb, int end) {
        for (int i = verb + 1; i < end && !opens(i); i++) {
            if ((forms[i] & VerbForms.FINITE) != 0 && scan.lower[i].endsWith("ed")) {
                forms[i] = VerbForms.PARTICIPLE;
            } else if ((forms[i] & VerbForms.FINITE) != 0) {
                forms[i] = 0;
                scan.pos[i] = Pos.NOUN;
            }
        }
    }

    /** <i>slams Dutch government over rally ban</i>: a base form that nothing before it asks for. */
    private boolean isDangling(int i, int start, int end) {
        boolean bare = forms[i] == VerbForms.INFINITIVE && scan.lower[i].equals(scan.lemma(i));
        boolean last = i + 1 >= end || scan.pos[i + 1] == Pos.ADP || scan.pos[i + 1] == Pos.PUNCT;
        if (!bare || !last || i < start + 2) {
            return false;
        }
        Pos before = scan.pos[i - 1];
        if (scan.is(i - 2, WordClass.PREPOSITION)
                && (before == Pos.ADV || before == Pos.NOUN)
                && scan.timeAt[i - 1] < 0) {
            return true;
        }
        if (before != Pos.NOUN && before != Pos.PROPN && before != Pos.ADJ) {
            return false;
        }
        for (int j = i - 1; j >= start; j--) {
            boolean asks = (forms[j] & (VerbForms.MODAL | VerbForms.AUXILIARY | VerbForms.MARKED)) != 0
                    || (forms[j] & VerbForms.FINITE) != 0 && (scan.isSaying(j) || scan.is(j, WordClass.CAUSATIVE));
            if (asks || opens(j) || scan.is(j, WordClass.COORDINATOR) || scan.is(j, WordClass.INFINITIVE_MARKER)) {
                return false;
            }
        }
        return scan.pos[i - 1] != Pos.NOUN || !scan.has(i - 1, Feature.PLURAL);
    }

    /** <i>asylum to WikiLeaks founder Julian Assange</i>: a base form before a name, behind the verb: somebody's role. */
    private void dropStrange(int start, int end) {
        boolean verb = false;
        for (int i = start; i < end; i++) {
            boolean bare = (forms[i] & ~(VerbForms.INFINITIVE | VerbForms.FINITE)) == 0
                    && forms[i] != 0
                    && scan.lower[i].equals(scan.lemma(i));
            boolean strange = bare
                    && verb
                    && (!scan.language.knowsVerb(scan.lemma(i)) || scan.lower[i].endsWith("er"))
                    && (scan.pos[i - 1] == Pos.PROPN || scan.pos[i - 1] == Pos.NOUN || scan.pos[i - 1] == Pos.ADJ)
                    && i + 1 < end
                    && (scan.pos[i + 1] == Pos.PROPN || scan.actorAt[i + 1] >= 0);
            if (strange || verb && isDangling(i, start, end)) {
                forms[i] = 0;
                scan.pos[i] = Pos.NOUN;
            }
            verb |= (forms[i] & VerbForms.FINITE) != 0;
        }
    }

    /** <i>when rockets hit a market</i>: no verb in the third person stands between a subordinator and another verb. */
    private void dropSubjects(int start, int end) {
        for (int i = start + 1; i + 1 < end; i++) {
            boolean subject = forms[i] == VerbForms.FINITE
                    && scan.lower[i].endsWith("s")
                    && scan.is(i - 1, WordClass.SUBORDINATOR)
                    && !scan.is(i - 1, WordClass.RELATIVE)
                    && (scan.pos[i + 1] == Pos.VERB || scan.pos[i + 1] == Pos.AUX);
            if (subject || isHeadOfSubject(i, start, end)) {
                forms[i] = 0;
                scan.pos[i] = Pos.NOUN;
                if (forms[i + 1] == VerbForms.PARTICIPLE || forms[i + 1] == VerbForms.INFINITIVE) {
                    forms[i + 1] = VerbForms.FINITE;
                }
            }
        }
    }

    /** <i>ministers of the ASEAN states met in Jakarta</i>: right before another finite verb the form in -s is a noun. */
    private boolean isHeadOfSubject(int i, int start, int end) {
        boolean lexical = forms[i] == VerbForms.FINITE && scan.lower[i].endsWith("s");
        boolean auxiliary = (forms[i + 1] & (VerbForms.AUXILIARY | VerbForms.MODAL)) != 0;
        boolean past =
                (forms[i + 1] & (VerbForms.FINITE | VerbForms.PARTICIPLE)) != 0 && scan.isPastAndParticiple(i + 1);
        boolean alone =
                i + 2 >= end || scan.pos[i + 2] == Pos.ADP || scan.pos[i + 2] == Pos.DET || scan.timeAt[i + 2] >= 0;
        if (!lexical || !auxiliary && !(past && (alone || !isHeadline()))) {
            return false;
        }
        for (int j = start; j < i; j++) {
            if (opens(j) || scan.is(j, WordClass.QUESTION)) {
                return false;
            }
        }
        return true;
    }

    /** <i>"Exercise self-restraint," the ministers implored</i>: a quotation that opens with a verb and has no other is an order. */
    private void readOrder(int start, int end) {
        if (start + 2 >= end || !scan.isQuote(start) || isSmall(start + 1) || end >= scan.size) {
            return;
        }
        for (int i = start; i < end; i++) {
            if (forms[i] != 0) {
                return;
            }
        }
        int first = start + 1;
        if (scan.actorAt[first] < 0
                && scan.pos[first] == Pos.NOUN
                && scan.pos[first + 1] == Pos.NOUN
                && scan.language.knowsVerb(scan.lower[first])) {
            forms[first] = VerbForms.FINITE;
            scan.readAsVerb(first, scan.lower[first]);
        }
    }
}
