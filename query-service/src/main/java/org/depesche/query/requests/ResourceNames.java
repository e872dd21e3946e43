package org.depesche.query.requests;

import static org.depesche.service.RequestFailure.invalid;
import static org.depesche.service.RequestFailure.notFound;

import java.util.Optional;
import java.util.UUID;
import org.depesche.service.RequestFailure;
import org.depesche.v1.ErrorReason;

/** Reads resource names. A name of the right form that nothing has, or can have, is not found; anything else is no name. */
public final class ResourceNames {
    private static final String EVENTS = "events/";
    private static final String DOCUMENTS = "documents/";
    private static final String ACTORS = "actors/";

    private ResourceNames() {}

    /** The id in {@code events/{id}}. */
    public static UUID event(String name) {
        return uuid(id("name", name, EVENTS)).orElseThrow(() -> eventNotFound(name));
    }

    /** The id in {@code documents/{id}}. */
    public static UUID document(String name) {
        return uuid(id("name", name, DOCUMENTS)).orElseThrow(() -> documentNotFound(name));
    }

    /** The id in {@code actors/{id}}. */
    public static String actor(String name) {
        return actor("name", name);
    }

    static String actor(String field, String name) {
        return id(field, name, ACTORS);
    }

    /** No event has the name. */
    public static RequestFailure eventNotFound(String name) {
        return notFound(ErrorReason.ERROR_REASON_EVENT_NOT_FOUND, "name", "There is no event " + name + ".");
    }

    /** No document has the name. */
    public static RequestFailure documentNotFound(String name) {
        return notFound(ErrorReason.ERROR_REASON_DOCUMENT_NOT_FOUND, "name", "There is no document " + name + ".");
    }

    /** No actor has the name. */
    public static RequestFailure actorNotFound(String name) {
        return notFound(ErrorReason.ERROR_REASON_ACTOR_NOT_FOUND, "name", "There is no actor " + name + ".");
    }

    private static String id(String field, String name, String prefix) {
        String given = Fields.required(field, name);
        String id = given.startsWith(prefix) ? given.substring(prefix.length()) : "";
        if (id.isEmpty() || id.indexOf('/') >= 0) {
            throw invalid(
                    ErrorReason.ERROR_REASON_FIELD_MALFORMED, field, field + " is not of the form " + prefix + "{id}.");
        }
        return id;
    }

    private static Optional<UUID> uuid(String id) {
        try {
            UUID uuid = UUID.fromString(id);
            // the parser of the platform takes shortened forms as well; a resource has one name
            return uuid.toString().equals(id) ? Optional.of(uuid) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
