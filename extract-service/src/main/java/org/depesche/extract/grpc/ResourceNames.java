package org.depesche.extract.grpc;

import java.util.UUID;
import org.depesche.service.RequestFailure;
import org.depesche.v1.ErrorReason;

/** Reads resource names. */
final class ResourceNames {
    private ResourceNames() {}

    /**
     * The id in a resource name.
     *
     * @param field where the name stands in the request
     * @param prefix what stands before the id
     */
    static UUID id(String field, String prefix, String name) {
        if (name.isEmpty()) {
            throw RequestFailure.invalid(
                    ErrorReason.ERROR_REASON_FIELD_REQUIRED, field, field + " is required: " + prefix + "{id}.");
        }
        try {
            String id = name.startsWith(prefix) ? name.substring(prefix.length()) : "";
            UUID uuid = UUID.fromString(id);
            if (uuid.toString().equals(id)) {
                return uuid;
            }
        } catch (IllegalArgumentException e) {
            // said below, in our words
        }
        throw RequestFailure.invalid(
                ErrorReason.ERROR_REASON_FIELD_MALFORMED, field, field + " must have the form " + prefix + "{id}.");
    }
}
