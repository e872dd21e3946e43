package org.depesche.extract.clauses;

import java.util.Arrays;
import java.util.List;
import org.depesche.extract.lexicon.Grammar;
import org.depesche.extract.lexicon.WordClass;
import org.depesche.extract.morphology.Pos;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sentence into clauses from left to right: every stretch between punctuation either goes on with an open clause or opens
 * one, depending on its first word and on the verbs that it holds.
 */
final class ClauseSplitter {
    private final Scan scan;
    private final VerbForms verbs;
    private final Openers openers;
    private final Stretches stretches;
    private final Grammar grammar;
    private final ClauseDrafts drafts = new ClauseDrafts();
    private final int[] owner;
    private @Nullable ClauseDraft current;

    ClauseSplitter(Scan scan, VerbForms verbs) {
        this.scan = scan;
        this.verbs = verbs;
        this.openers = new Openers(scan, verbs);
        this.stretches = new Stretches(scan, verbs);
        this.grammar = scan.language.grammar();
        this.owner = new int[scan.size];
        Arrays.fill(owner, -1);
    }

    int[] owner() {
        return owner;
    }

    List<ClauseDraft> split() {
        boolean atStart = true;
        for (int i = 0; i < scan.size; i++) {
            if (scan.aside[i] || scan.isQuote(i)) {
                continue;
            }
            if (scan.isHard(i) && scan.actorAt[i] < 0) {
                if (scan.lower[i].equals(":")) {
                    colon();
                } else if (scan.lower[i].equals(";")) {
                    drafts.beginSentence();
                    current = grammar.verbFinal() ? null : current;
                }
                atStart = true;
                continue;
            }
            ClauseDraft draft = place(i, atStart);
            current = draft;
            owner[i] = draft.index;
            draft.add(i, verbs);
            atStart = false;
        }
        drafts.adoptOrphans();
        return drafts.list();
    }

    private ClauseDraft place(int i, boolean atStart) {
        Openers.Opener opener = openers.at(i, atStart);
        boolean again = current != null && current.relation == ClauseRelation.PURPOSE && current.verbs.isEmpty();
        if (opener != null && opener.relation() == ClauseRelation.RELATIVE && opener.word() == i && isArticle(i)) {
            opener = null;
        }
        if (opener != null && !(again && opener.relation() == ClauseRelation.INFINITIVE)) {
            return open(opener, i);
        }
        if (current == null) {
            return drafts.create(
                    stretches.opensInfinite(i) ? ClauseRelation.PARTICIPIAL : ClauseRelation.MAIN, "", null);
        }
        ClauseDraft here = current;
        if (isCoordinator(i, atStart) && !here.isEmpty()) {
            return coordinate(i, here, atStart);
        }
        return atStart ? resume(i, here) : within(i, here);
    }

    /** <i>hat die Regierung, die …, das Internet abgeschaltet</i>: the clause around goes on, which waits for its participle. */
    private boolean isArticle(int i) {
        if (current == null || current.parent == null || !grammar.verbFinal() || current.finite < 0) {
            return false;
        }
        Stretches.Content content = stretches.content(i);
        boolean waits = false;
        for (ClauseDraft d = current.parent; d != null; d = d.parent) {
            waits |= d.lacksLexical();
        }
        return waits && content.finite() < 0 && content.other() > i + 1;
    }

    /** German <i>doch</i> and <i>denn</i> join clauses only where they stand first. */
    private boolean isCoordinator(int i, boolean atStart) {
        String value = scan.functionWords.value(scan.lower[i], WordClass.COORDINATOR);
        return value != null && (atStart || !value.equals("first"));
    }

    private ClauseDraft open(Openers.Opener opener, int at) {
        boolean listed = at > 0 && (scan.is(at, WordClass.COORDINATOR) || scan.is(at - 1, WordClass.COORDINATOR));
        ClauseDraft parent = listed ? ClauseDrafts.sameLevel(current, opener.relation()) : current;
        ClauseDraft draft = drafts.create(opener.relation(), scan.lower[opener.word()], parent);
        draft.openedAt = at;
        return draft;
    }

    /** A stretch behind punctuation that no opener introduces. */
    private ClauseDraft resume(int i, ClauseDraft here) {
        if (stretches.opensParticipial(i)) {
            ClauseDraft draft = drafts.create(ClauseRelation.PARTICIPIAL, "", here);
            draft.openedAt = i;
            return draft;
        }
        Stretches.Content content = stretches.content(i);
        if (content.finite() >= 0) {
            return resumeFinite(i, here, content);
        }
        if (content.marked() >= 0 && grammar.verbFinal()) {
            return drafts.create(ClauseRelation.INFINITIVE, "", here);
        }
        if (content.other() >= 0) {
            return resumeInfinite(i, here, content.other());
        }
        boolean dashed = !scan.lower[i - 1].equals(",") && content.end() >= scan.size - 1 && here.lexical >= 0;
        return dashed ? drafts.create(ClauseRelation.MAIN, "", null) : returnFrom(here);
    }

    private ClauseDraft resumeFinite(int i, ClauseDraft here, Stretches.Content content) {
        ClauseDraft open = ClauseDrafts.lackingFinite(here);
        boolean report = stretches.isReport(i, content);
        if (open != null && !(report && isBehindQuote(i))) {
            return open;
        }
        if (ClauseDrafts.root(here) == null) {
            return drafts.create(ClauseRelation.MAIN, "", null);
        }
        if (report) {
            return drafts.report(here);
        }
        if (grammar.zeroSubordinator() && here.lexical >= 0 && stretches.isSaying(here.lexical) && here.finite >= 0) {
            return drafts.create(ClauseRelation.COMPLEMENT, "", here);
        }
        return drafts.create(ClauseRelation.MAIN, "", null);
    }

    /** Whether a closing quotation mark and a comma stand right before the word. */
    private boolean isBehindQuote(int i) {
        return i > 1 && scan.isHard(i - 1) && scan.isQuote(i - 2);
    }

    private ClauseDraft resumeInfinite(int i, ClauseDraft here, int verb) {
        for (ClauseDraft d = here; d != null; d = d.parent) {
            if (d.lacksLexical() || d.lacksFinite() && !grammar.gerund()) {
                return d;
            }
        }
        if (!grammar.verbFinal() && verb <= i + 2 && scan.lower[verb].length() > 2) {
            ClauseDraft draft = drafts.create(ClauseRelation.PARTICIPIAL, "", here);
            draft.openedAt = i;
            return draft;
        }
        return returnFrom(here);
    }

    /** Where words without a verb go on behind punctuation: with the clause that is not finished. */
    private ClauseDraft returnFrom(ClauseDraft here) {
        ClauseDraft open = ClauseDrafts.lackingFinite(here);
        boolean closed = grammar.verbFinal()
                && here.parent != null
                && (here.finite >= 0 || here.isInfinite() && here.lexical >= 0);
        if (open != null && open != here && (closed || here.finite >= 0)) {
            return open;
        }
        return closed && here.parent != null ? returnFrom(here.parent) : here;
    }

    /** Words behind the finite verb of the clause at hand: another finite verb means another clause. */
    private ClauseDraft within(int i, ClauseDraft here) {
        if (isFullStopInside(i)) {
            return here;
        }
        if (verbs.is(i, VerbForms.FINITE) && here.finite >= 0) {
            ClauseDraft open = here.parent == null ? null : ClauseDrafts.lackingFinite(here.parent);
            return open != null
                    ? open
                    : opensMain(i, here) ? drafts.create(ClauseRelation.MAIN, "", null) : split(i, here);
        }
        if (isBareInfinitive(i, here)) {
            return drafts.create(ClauseRelation.INFINITIVE, "", here);
        }
        if (verbs.is(i, VerbForms.FINITE) && grammar.gerund() && here.isInfinite() && here.lexical >= 0) {
            ClauseDraft open = here.parent == null ? null : ClauseDrafts.lackingFinite(here.parent);
            if (open != null) {
                return open;
            }
        }
        boolean early = grammar.gerund() && here.lacksFinite() && stretches.finiteFollows(i);
        if (verbs.is(i, VerbForms.PARTICIPLE) && (here.lexical >= 0 || early) && stretches.isReducedRelative(i, here)) {
            ClauseDraft draft = drafts.create(ClauseRelation.PARTICIPIAL, "", here);
            draft.openedAt = i;
            return draft;
        }
        boolean auxiliary = grammar.gerund()
                && here.lexical >= 0
                && verbs.is(i, VerbForms.AUXILIARY)
                && scan.lower[i].endsWith("ing")
                && scan.is(i - 1, WordClass.PREPOSITION);
        if (auxiliary) { // accused of having killed
            return drafts.create(ClauseRelation.PARTICIPIAL, "", here);
        }
        boolean behindNoun = early && (scan.pos[i - 1] == Pos.NOUN || scan.actorAt[i - 1] >= 0);
        if (verbs.is(i, VerbForms.GERUND)
                && grammar.gerund()
                && (here.lexical >= 0 || behindNoun)
                && scan.pos[i] == Pos.VERB) {
            ClauseDraft draft = drafts.create(ClauseRelation.PARTICIPIAL, "", here);
            draft.openedAt = scan.pos[i - 1] == Pos.ADP ? -1 : i;
            return draft;
        }
        return here;
    }

    /** <i>Siden krigen startet har Norge gitt …</i>: no comma stands between a short subordinate clause and the main verb. */
    private boolean opensMain(int i, ClauseDraft here) {
        boolean subordinate = here.relation == ClauseRelation.ADVERBIAL || here.relation == ClauseRelation.CONDITIONAL;
        return grammar.verbSecond()
                && !grammar.verbFinal()
                && subordinate
                && here.first == 0
                && here.lexical >= 0
                && here.lexical < i
                && !scan.is(i - 1, WordClass.COORDINATOR)
                && ClauseDrafts.root(here) == null;
    }

    /** <i>ba partene vise måtehold</i>. */
    private boolean isBareInfinitive(int i, ClauseDraft here) {
        return verbs.is(i, VerbForms.INFINITIVE)
                && !verbs.is(i, VerbForms.FINITE)
                && here.lexical >= 0
                && scan.functionWords.is(scan.lemma(here.lexical), WordClass.BARE_INFINITIVE);
    }

    private boolean isFullStopInside(int i) {
        return scan.isPunctuation(i);
    }

    /** Complement without subordinator: its subject, which was taken for an object, goes over to it. */
    private ClauseDraft split(int i, ClauseDraft here) {
        if (here.lexical < 0 && !grammar.verbFinal()) {
            return here;
        }
        int from = stretches.startOfSubject(i, here.lexical >= 0 ? here.lexical : here.finite);
        boolean saying = here.lexical >= 0 && stretches.isSaying(here.lexical);
        if (grammar.verbFinal() || from == i && !saying) {
            return here;
        }
        ClauseDraft draft = drafts.create(saying ? ClauseRelation.COMPLEMENT : ClauseRelation.RELATIVE, "", here);
        draft.openedAt = from;
        for (int j = from; j < i; j++) {
            owner[j] = draft.index;
            draft.add(j, verbs);
        }
        here.end = Math.max(here.first + 1, from);
        return draft;
    }

    private ClauseDraft coordinate(int i, ClauseDraft here, boolean atStart) {
        Stretches.Content content = stretches.content(i + 1);
        int behind = stretches.verbBehindApposition(content);
        if (behind >= 0 && ClauseDrafts.lackingFinite(here) == null) {
            return drafts.sisterOf(mainOf(here, stretches.content(behind)));
        }
        ClauseDraft left = here;
        if (stretches.isPhraseLevel(i, content, here)) {
            return atStart ? returnFrom(here) : here;
        }
        if (content.finite() >= 0) {
            ClauseDraft open = ClauseDrafts.lackingFinite(here);
            if (open != null && open.first < i && (open == here || here.finite >= 0)) {
                return open;
            }
            left = stretches.isFinal(content) && grammar.verbFinal() ? here : mainOf(here, content);
            left = atStart && left.parent != null && isAside(left) && !stretches.hasOwnSubject(i + 1, content)
                    ? left.parent
                    : left;
            return left.lexical >= 0 || left.finite >= 0 && stretches.hasOwnSubject(i + 1, content)
                    ? drafts.sisterOf(left)
                    : here;
        }
        if (content.marked() >= 0 && left.lexical >= 0 && left.isInfinite()) {
            return drafts.sisterOf(left);
        }
        for (ClauseDraft d = left; content.other() >= 0 && d != null; d = grammar.gerund() ? d.parent : null) {
            if (d.lexical >= 0 && stretches.sameForm(d.lexical, content.other())) {
                return drafts.sisterOf(d);
            }
        }
        return atStart ? returnFrom(here) : here;
    }

    /** <i>landed after they had let him go, and denounced</i>: behind a comma the clause around an adverbial one goes on. */
    private static boolean isAside(ClauseDraft clause) {
        return clause.relation == ClauseRelation.ADVERBIAL
                && clause.lexical >= 0
                && clause.parent != null
                && clause.parent.lexical >= 0;
    }

    /** The clause that a finite clause behind a coordinator is joined to: in languages with subordinate word order the main one. */
    private ClauseDraft mainOf(ClauseDraft here, Stretches.Content content) {
        ClauseDraft d = here;
        while (d.parent != null
                && (d.isInfinite()
                        || grammar.verbFinal()
                        || d.relation == ClauseRelation.RELATIVE && scan.lower[content.finite()].isEmpty())) {
            d = d.parent;
        }
        return d;
    }

    private void colon() {
        ClauseDraft here = current;
        if (here == null) {
            return;
        }
        if (here.verbs.isEmpty() && here.parent == null) {
            here.relation = ClauseRelation.PREFIX;
            current = drafts.create(ClauseRelation.MAIN, "", here);
        } else if (here.lexical >= 0 && stretches.isSaying(here.lexical)) {
            current = drafts.create(ClauseRelation.QUOTE, "", here);
        } else {
            current = drafts.create(ClauseRelation.MAIN, "", null);
        }
    }
}
