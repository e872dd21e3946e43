package org.depesche.store.copies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.depesche.store.documents.DocumentEntity;
import org.depesche.store.documents.StoredDocument;
import org.depesche.text.copies.Fingerprint;
import org.hibernate.jpa.HibernateHints;

/**
 * Finds and keeps copies among documents. Which documents are copies of each other does not depend on the order in which they
 * came: each pair is compared when the later of the two is stored, under the lock under which reports are placed in events.
 */
@ApplicationScoped
public class CopyRepository {
    /** A text that was copied more often is known by so many of its copies. */
    private static final int MOST_CANDIDATES = 500;

    private final EntityManager entities;

    CopyRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Forgets what was noted of a document. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(UUID document) {
        execute("DELETE FROM document_copies WHERE document_id = :document OR other_id = :document", document);
        execute("DELETE FROM document_fingerprints WHERE document_id = :document", document);
    }

    /** Compares a document with those of the store and notes its copies, in place of what was noted before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(StoredDocument document) {
        remove(document.id());
        Fingerprint fingerprint = Fingerprint.of(document.text(), document.blocks());
        List<Long> bands = fingerprint.bands();
        if (bands.isEmpty()) {
            return;
        }
        for (StoredDocument candidate : candidates(bands)) {
            Fingerprint other = Fingerprint.of(candidate.text(), candidate.blocks());
            if (fingerprint.isCopyOf(other)) {
                add(document.id(), candidate.id(), fingerprint.containment(other));
            }
        }
        entities.createNativeQuery("INSERT INTO document_fingerprints (document_id, bands) VALUES (:document, :bands)")
                .setParameter("document", document.id())
                .setParameter("bands", bands.toArray(Long[]::new))
                .executeUpdate();
    }

    /** The copies among {@code documents} of each of them; those without are left out. */
    @Transactional
    public Map<UUID, Set<UUID>> among(Collection<UUID> documents) {
        Map<UUID, Set<UUID>> copies = new HashMap<>();
        if (documents.size() < 2) {
            return copies;
        }
        List<?> pairs = entities.createNativeQuery("""
                        SELECT document_id, other_id FROM document_copies
                        WHERE document_id = ANY (CAST(:documents AS uuid[])) AND other_id = ANY (CAST(:documents AS uuid[]))
                        """, Object[].class)
                .setParameter("documents", documents.toArray(UUID[]::new))
                .getResultList();
        for (Object row : pairs) {
            Object[] pair = (Object[]) row;
            copies.computeIfAbsent((UUID) pair[0], document -> new HashSet<>()).add((UUID) pair[1]);
        }
        return copies;
    }

    private List<StoredDocument> candidates(List<Long> bands) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT d.* FROM document_fingerprints f JOIN documents d ON d.id = f.document_id
                        WHERE f.bands && CAST(:bands AS bigint[]) ORDER BY d.id LIMIT :most
                        """, DocumentEntity.class)
                .setParameter("bands", bands.toArray(Long[]::new))
                .setParameter("most", MOST_CANDIDATES)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList();
        return rows.stream()
                .map(DocumentEntity.class::cast)
                .map(DocumentEntity::toDocument)
                .toList();
    }

    private void add(UUID document, UUID other, double containment) {
        entities.createNativeQuery("""
                        INSERT INTO document_copies (document_id, other_id, containment)
                        VALUES (:document, :other, :containment), (:other, :document, :containment)
                        """)
                .setParameter("document", document)
                .setParameter("other", other)
                .setParameter("containment", containment)
                .executeUpdate();
    }

    private void execute(String sql, UUID document) {
        entities.createNativeQuery(sql).setParameter("document", document).executeUpdate();
    }
}
