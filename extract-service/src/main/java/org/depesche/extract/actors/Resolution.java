package org.depesche.extract.actors;

import java.util.List;

/**
 * Who a phrase means.
 *
 * @param identities nobody where it is unclear
 * @param rule how it was found
 */
record Resolution(List<Identity> identities, String rule) {
    static final Resolution NOBODY = new Resolution(List.of(), "none");

    Resolution {
        identities = List.copyOf(identities);
    }

    static Resolution of(Identity identity, String rule) {
        return new Resolution(List.of(identity), rule);
    }

    boolean isEmpty() {
        return identities.isEmpty();
    }
}
