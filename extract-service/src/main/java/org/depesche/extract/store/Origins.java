package org.depesche.extract.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.depesche.extract.actors.Actor;
import org.depesche.extract.coreference.DocumentEvent;
import org.depesche.extract.events.Attribution;
import org.depesche.extract.events.EventMention;
import org.depesche.store.documents.Known;
import org.depesche.store.documents.StoredDocument;

/** Where the news of a report comes from. Ten papers that print one agency's text are one origin. */
final class Origins {
    /** PLOVER sector of news media, and of journalists. */
    private static final List<String> MEDIA = List.of("MED", "JRN");

    private static final String AGENCY = "agency:";

    private Origins() {}

    /** Ids of everybody that a mention names as its source, in the order of the alphabet. */
    static List<String> attributions(DocumentEvent event) {
        return List.copyOf(event.mentions().stream()
                .flatMap(mention -> mention.attributions().stream())
                .map(attribution -> attribution.actor().id())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The agency that every mention cites, else those that the text is credited to, else the outlet, else the document itself. */
    static String origin(StoredDocument document, Set<String> credited, DocumentEvent event) {
        List<Optional<String>> agencies =
                event.mentions().stream().map(Origins::agency).distinct().toList();
        if (agencies.size() == 1 && agencies.getFirst().isPresent()) {
            return AGENCY + agencies.getFirst().get();
        }
        if (!credited.isEmpty()) {
            return AGENCY + String.join(",", credited);
        }
        return document.publisher()
                .map(Known::value)
                .map(publisher -> "outlet:" + publisher)
                .orElse("document:" + document.id());
    }

    private static Optional<String> agency(EventMention mention) {
        return mention.attributions().stream()
                .map(Attribution::actor)
                .filter(actor -> actor.sectors().stream().anyMatch(MEDIA::contains))
                .map(Actor::id)
                .findFirst();
    }
}
