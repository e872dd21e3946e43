package org.depesche.extract.clauses;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clauses of a sentence while it is being cut, and how they hang together. */
final class ClauseDrafts {
    private final List<ClauseDraft> drafts = new ArrayList<>();
    /** The first clause behind the last semicolon: what a clause of saying reports goes back no farther. */
    private int sentenceStart;

    List<ClauseDraft> list() {
        return drafts;
    }

    /** What follows is a sentence of its own. */
    void beginSentence() {
        sentenceStart = drafts.size();
    }

    /** Opens a clause. */
    ClauseDraft create(ClauseRelation relation, String opener, @Nullable ClauseDraft parent) {
        ClauseDraft draft = new ClauseDraft(drafts.size(), relation, opener, parent);
        drafts.add(draft);
        return draft;
    }

    /** The parent for a clause that is joined with a coordinator to one like it. */
    static @Nullable ClauseDraft sameLevel(@Nullable ClauseDraft current, ClauseRelation relation) {
        for (ClauseDraft d = current; d != null; d = d.parent) {
            if (d.relation == relation) {
                return d.parent;
            }
        }
        return current;
    }

    /** A clause that is joined to that one with a coordinator. */
    ClauseDraft sisterOf(ClauseDraft left) {
        ClauseDraft draft = create(
                left.relation == ClauseRelation.MAIN ? ClauseRelation.COORDINATE : left.relation,
                left.opener,
                left.parent);
        draft.sister = left;
        draft.openedAt = left.openedAt;
        if (left.relation == ClauseRelation.MAIN || left.relation == ClauseRelation.COORDINATE) {
            draft.parent = left;
            draft.relation = ClauseRelation.COORDINATE;
        }
        return draft;
    }

    /** A clause of saying behind what it reports. */
    ClauseDraft report(ClauseDraft here) {
        ClauseDraft quoted = root(here);
        ClauseDraft draft = create(ClauseRelation.MAIN, "", null);
        for (ClauseDraft d : drafts.subList(Math.min(sentenceStart, drafts.size() - 1), drafts.size())) {
            if (d != draft && d.parent == null && d.relation != ClauseRelation.PREFIX && quoted != null) {
                d.parent = draft;
                d.relation = d.relation == ClauseRelation.MAIN ? ClauseRelation.QUOTE : d.relation;
            }
        }
        return draft;
    }

    /** The clause or the nearest one around it that waits for its finite verb. */
    static @Nullable ClauseDraft lackingFinite(@Nullable ClauseDraft from) {
        for (ClauseDraft d = from; d != null; d = d.parent) {
            if (d.lacksFinite()) {
                return d;
            }
        }
        return null;
    }

    /** The main clause or quotation that the clause is or stands in. */
    static @Nullable ClauseDraft root(ClauseDraft here) {
        for (ClauseDraft d = here; d != null; d = d.parent) {
            if (d.relation == ClauseRelation.MAIN
                    || d.relation == ClauseRelation.COORDINATE
                    || d.relation == ClauseRelation.QUOTE) {
                return d;
            }
        }
        return null;
    }

    /** Subordinate clauses before any main clause belong to the first one that comes. */
    void adoptOrphans() {
        for (ClauseDraft d : drafts) {
            if (d.parent == null && d.relation != ClauseRelation.MAIN && d.relation != ClauseRelation.PREFIX) {
                for (int k = d.index + 1; k < drafts.size() && d.parent == null; k++) {
                    ClauseDraft later = drafts.get(k);
                    d.parent = later.relation == ClauseRelation.MAIN || later.relation == ClauseRelation.QUOTE
                            ? later
                            : null;
                }
            }
        }
    }
}
