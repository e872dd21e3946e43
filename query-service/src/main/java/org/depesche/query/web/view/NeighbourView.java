package org.depesche.query.web.view;

import org.depesche.v1.ListCoMentionsResponse.CoMention;

/**
 * Somebody whom the same documents name.
 *
 * @param name who
 * @param path address of the page about them
 * @param coverage in how many documents, in words
 */
public record NeighbourView(String name, String path, String coverage) {
    /** The view of one. */
    public static NeighbourView of(CoMention neighbour) {
        return new NeighbourView(
                neighbour.getActor().getDisplayName(),
                Words.actorPath(neighbour.getActor().getName()),
                Words.count(neighbour.getDocumentCount(), "document"));
    }
}
