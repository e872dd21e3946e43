package org.depesche.store.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The addresses under which documents came, and the locks that keep two writers off one address. */
@ApplicationScoped
class DocumentAddresses {
    private final EntityManager entities;

    DocumentAddresses(EntityManager entities) {
        this.entities = entities;
    }

    Optional<UUID> documentAt(String uri) {
        return entities.createNativeQuery("SELECT document_id FROM document_addresses WHERE uri = :uri", UUID.class)
                .setParameter("uri", uri)
                .getResultStream()
                .map(UUID.class::cast)
                .findFirst();
    }

    List<String> of(UUID document) {
        return entities.createNativeQuery(
                        "SELECT uri FROM document_addresses WHERE document_id = :document ORDER BY uri COLLATE \"C\"",
                        String.class)
                .setParameter("document", document)
                .getResultStream()
                .map(String.class::cast)
                .toList();
    }

    void add(String uri, UUID document) {
        entities.createNativeQuery("INSERT INTO document_addresses (uri, document_id) VALUES (:uri, :document)")
                .setParameter("uri", uri)
                .setParameter("document", document)
                .executeUpdate();
    }

    void remove(String uri) {
        entities.createNativeQuery("DELETE FROM document_addresses WHERE uri = :uri")
                .setParameter("uri", uri)
                .executeUpdate();
    }

    void removeAll(UUID document) {
        entities.createNativeQuery("DELETE FROM document_addresses WHERE document_id = :document")
                .setParameter("document", document)
                .executeUpdate();
    }

    long lockKey(String subject) {
        return (Long) entities.createNativeQuery("SELECT hashtextextended(:subject, 0)", Long.class)
                .setParameter("subject", subject)
                .getSingleResult();
    }

    void lock(long key) {
        entities.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(:key)", Integer.class)
                .setParameter("key", key)
                .getSingleResult();
    }
}
