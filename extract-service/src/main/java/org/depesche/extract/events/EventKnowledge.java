package org.depesche.extract.events;

import java.util.Optional;
import org.depesche.extract.actors.Actor;

/** What event extraction asks of the knowledge base. */
public interface EventKnowledge {
    /** The state with that ISO 3166-1 alpha-3 code. */
    Optional<Actor> country(String code);

    /**
     * The actor that a part of a compound names: <i>US</i> in <i>US-Angriff</i>.
     *
     * @param language BCP 47 tag
     * @param name the part, without hyphen
     */
    Optional<Actor> named(String language, String name);
}
