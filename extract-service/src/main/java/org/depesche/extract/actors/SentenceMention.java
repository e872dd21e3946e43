package org.depesche.extract.actors;

import java.util.ArrayList;
import java.util.List;

/**
 * A mention whose actors still gather names from the rest of the document. Positions are those of words.
 *
 * @param first index of the first word
 * @param end index after the last word
 * @param head index of the head word
 * @param resolution who is meant
 */
record SentenceMention(int first, int end, int head, Resolution resolution) {

    /** The mentions with their actors as the whole document knows them; where two share words, they become one. */
    static List<ActorMention> toMentions(List<SentenceMention> drafts) {
        List<ActorMention> mentions = new ArrayList<>(drafts.size());
        for (SentenceMention draft : drafts) {
            ActorMention last = mentions.isEmpty() ? null : mentions.getLast();
            if (last != null && draft.first < last.end()) {
                mentions.set(mentions.size() - 1, join(last, draft));
            } else {
                mentions.add(
                        new ActorMention(draft.first, draft.end, draft.head, draft.actors(), draft.resolution.rule()));
            }
        }
        return List.copyOf(mentions);
    }

    /** <i>russisch-nordkoreanisch</i>: two in one word. */
    private static ActorMention join(ActorMention last, SentenceMention draft) {
        List<Actor> actors = new ArrayList<>(last.actors());
        for (Actor actor : draft.actors()) {
            if (actors.stream().noneMatch(other -> other.id().equals(actor.id()))) {
                actors.add(actor);
            }
        }
        int end = Math.max(last.end(), draft.end);
        return new ActorMention(last.first(), end, Math.max(last.head(), draft.head), actors, last.rule());
    }

    private List<Actor> actors() {
        List<Actor> actors = new ArrayList<>(resolution.identities().size());
        for (Identity identity : resolution.identities()) {
            actors.add(identity.actor());
        }
        return actors;
    }
}
