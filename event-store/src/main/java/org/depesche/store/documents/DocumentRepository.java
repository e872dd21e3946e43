package org.depesche.store.documents;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.depesche.store.queue.ExtractionQueue;

/**
 * Stores documents. Everything that returns has been committed, unless the caller has a transaction of its own open.
 */
@ApplicationScoped
public class DocumentRepository implements PanacheRepositoryBase<DocumentEntity, UUID> {
    private final DocumentAddresses addresses;
    private final ExtractionQueue queue;
    private final Clock clock = Clock.systemUTC();

    DocumentRepository(DocumentAddresses addresses, ExtractionQueue queue) {
        this.addresses = addresses;
        this.queue = queue;
    }

    /**
     * Stores a document and puts it into the queue for extraction. Sending the same again changes nothing, from however many
     * clients at once.
     *
     * @param replace whether the text may take the place of another that the address has now; that one is withdrawn, unless it
     *     has further addresses
     */
    @Transactional
    public StoreOutcome store(NewDocument document, boolean replace) {
        lock(document);
        Optional<UUID> holder = addresses.documentAt(document.uri());
        Optional<UUID> same = withContent(document.contentHash());
        if (holder.isPresent() && holder.equals(same)) {
            return new StoreOutcome.Duplicate(holder.get(), true);
        }
        if (holder.isPresent()) {
            if (!replace) {
                return new StoreOutcome.AddressTaken(holder.get());
            }
            takeAddress(document.uri(), holder.get());
        }
        if (same.isPresent()) {
            addresses.add(document.uri(), same.get());
            return new StoreOutcome.Duplicate(same.get(), false);
        }
        return new StoreOutcome.Created(insert(document));
    }

    /**
     * Takes a document back: its text is removed at once, its reports as soon as extract-service comes to it. Withdrawing
     * again changes nothing.
     *
     * @param reason why, kept with the document
     * @return the document as it is now, or nothing where none has the id
     */
    @Transactional
    public Optional<StoredDocument> withdraw(UUID id, Optional<String> reason) {
        return findByIdOptional(id).map(entity -> {
            if (entity.state != DocumentState.WITHDRAWN) {
                entity.withdrawReason = reason.orElse(null);
                withdraw(entity);
            }
            return entity.toDocument();
        });
    }

    /** The document of that id. */
    @Transactional
    public Optional<StoredDocument> find(UUID id) {
        return findByIdOptional(id).map(DocumentEntity::toDocument);
    }

    /** Further addresses of a document, in the order of the alphabet. */
    @Transactional
    public List<String> duplicateUris(StoredDocument document) {
        return addresses.of(document.id()).stream()
                .filter(uri -> !uri.equals(document.uri()))
                .toList();
    }

    /** Notes where extraction stands; {@code failure} is for people. Part of the transaction that makes it so. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void noteState(UUID id, DocumentState state, Optional<String> extractorVersion, Optional<String> failure) {
        getEntityManager()
                .createNativeQuery("""
                        UPDATE documents
                        SET state = :state, extractor_version = coalesce(:version, extractor_version), failure = :failure,
                            update_time = now()
                        WHERE id = :id AND state <> 'WITHDRAWN'
                        """)
                .setParameter("state", state.name())
                .setParameter("version", extractorVersion.orElse(null))
                .setParameter("failure", failure.orElse(null))
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Lets one writer at a time deal with this address and this text; taken in one order, so that no two wait for each other. */
    private void lock(NewDocument document) {
        LongStream.of(
                        addresses.lockKey("uri " + document.uri()),
                        addresses.lockKey("content " + document.contentHash()))
                .sorted()
                .forEach(addresses::lock);
    }

    private Optional<UUID> withContent(String contentHash) {
        return getEntityManager()
                .createQuery("select id from DocumentEntity where contentHash = ?1 and state <> ?2", UUID.class)
                .setParameter(1, contentHash)
                .setParameter(2, DocumentState.WITHDRAWN)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private StoredDocument insert(NewDocument document) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<DocumentEntity> withdrawn = findByIdOptional(document.id());
        DocumentEntity entity = withdrawn.orElseGet(DocumentEntity::new);
        entity.become(document, now);
        if (withdrawn.isEmpty()) {
            entity.id = document.id();
            entity.createTime = now;
            persist(entity);
        }
        flush();
        addresses.add(document.uri(), entity.id);
        queue.enqueue(entity.id);
        return entity.toDocument();
    }

    /** Frees an address of the document that has it; a document without an address is withdrawn. */
    private void takeAddress(String uri, UUID holder) {
        DocumentEntity entity = findById(holder);
        List<String> others = addresses.of(holder).stream()
                .filter(other -> !other.equals(uri))
                .toList();
        if (others.isEmpty()) {
            withdraw(entity);
        } else {
            addresses.remove(uri);
            entity.uri = entity.uri.equals(uri) ? others.getFirst() : entity.uri;
        }
    }

    private void withdraw(DocumentEntity entity) {
        entity.state = DocumentState.WITHDRAWN;
        entity.text = "";
        entity.blocks = List.of();
        entity.updateTime = clock.instant().truncatedTo(ChronoUnit.MICROS);
        flush();
        addresses.removeAll(entity.id);
        queue.enqueue(entity.id);
    }
}
