package org.depesche.extract.lexicon;

import java.util.List;
import java.util.Optional;
import org.depesche.extract.events.Factuality;

/**
 * A verb that carries an event noun.
 *
 * @param word dictionary form, without reflexive and extras
 * @param reflexive whether the verb is reflexive
 * @param extras further words that must stand in the clause
 * @param relation where the event noun stands, with classes that it must have
 * @param factuality what becomes of the event
 * @param frame frame that takes the noun's parties with it, instead of the noun's own
 * @param arguments the verb's arguments that fill slots of the noun
 */
public record SupportVerb(
        String word,
        boolean reflexive,
        List<String> extras,
        SlotFunction relation,
        Factuality factuality,
        Optional<Frame> frame,
        List<SlotPattern> arguments) {
    public SupportVerb {
        extras = List.copyOf(extras);
        arguments = List.copyOf(arguments);
    }
}
