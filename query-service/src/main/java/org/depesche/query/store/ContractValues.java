package org.depesche.query.store;

import org.depesche.v1.ActorKind;
import org.depesche.v1.EventMode;
import org.depesche.v1.EventType;
import org.depesche.v1.Factuality;
import org.depesche.v1.QuadClass;
import org.depesche.v1.Role;
import org.depesche.v1.TextKind;
import org.depesche.v1.TextSpan;

/** Values as the store names them, as the contract names them. An empty name is the value UNSPECIFIED. */
final class ContractValues {
    private ContractValues() {}

    static EventType type(String name) {
        return EventType.valueOf("EVENT_TYPE_" + orUnspecified(name));
    }

    static EventMode mode(String name) {
        return EventMode.valueOf("EVENT_MODE_" + orUnspecified(name));
    }

    static QuadClass quadClass(String name) {
        return QuadClass.valueOf("QUAD_CLASS_" + orUnspecified(name));
    }

    static Factuality factuality(String name) {
        return Factuality.valueOf("FACTUALITY_" + orUnspecified(name));
    }

    static Role role(String name) {
        return Role.valueOf("ROLE_" + orUnspecified(name));
    }

    static ActorKind actorKind(String name) {
        return ActorKind.valueOf("ACTOR_KIND_" + orUnspecified(name));
    }

    static TextKind textKind(String name) {
        return TextKind.valueOf("TEXT_KIND_" + orUnspecified(name));
    }

    static TextSpan span(int start, int end) {
        return TextSpan.newBuilder().setStart(start).setEnd(end).build();
    }

    private static String orUnspecified(String name) {
        return name.isEmpty() ? "UNSPECIFIED" : name;
    }
}
