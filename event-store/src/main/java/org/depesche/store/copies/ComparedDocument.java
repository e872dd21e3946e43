package org.depesche.store.copies;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.depesche.store.documents.StoredDocument;
import org.depesche.text.copies.Fingerprint;

/** A document with the others that it has been compared with so far. For one thread. */
public final class ComparedDocument {
    /** Stands for a document that is no copy. */
    private static final double NO_COPY = 0;

    private final UUID id;
    private final Fingerprint fingerprint;
    private final List<Long> bands;
    private final Map<UUID, Double> containments = new HashMap<>();

    ComparedDocument(StoredDocument document) {
        id = document.id();
        fingerprint = Fingerprint.of(document.text(), document.blocks());
        bands = fingerprint.bands();
    }

    UUID id() {
        return id;
    }

    List<Long> bands() {
        return bands;
    }

    void compareWith(UUID other, Fingerprint text) {
        containments.put(other, fingerprint.isCopyOf(text) ? fingerprint.containment(text) : NO_COPY);
    }

    Set<UUID> notComparedAmong(Set<UUID> candidates) {
        Set<UUID> unknown = new HashSet<>(candidates);
        unknown.removeAll(containments.keySet());
        return unknown;
    }

    /** How much of the shorter text is in the longer one, of those of {@code candidates} that are copies. */
    Map<UUID, Double> copiesAmong(Set<UUID> candidates) {
        return containments.entrySet().stream()
                .filter(entry -> candidates.contains(entry.getKey()) && entry.getValue() > NO_COPY)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
