package org.depesche.store.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.depesche.store.SchemaMigration;
import org.depesche.store.queue.ExtractionQueue;
import org.depesche.store.testing.PostgresResource;
import org.depesche.store.testing.Samples;
import org.depesche.text.BlockKind;
import org.depesche.text.TextBlock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "service", value = "owner"))
class DocumentRepositoryTest {
    @Inject
    DocumentRepository documents;

    @Inject
    ExtractionQueue queue;

    @Inject
    SchemaMigration schema;

    @BeforeEach
    void schemaIsThere() throws Exception {
        schema.awaitDone();
    }

    @Test
    void newDocumentIsStoredAndQueued() {
        NewDocument document = Samples.document("a/new", "A new text.");

        UUID id = created(documents.store(document, false)).id();

        StoredDocument stored = documents.find(id).orElseThrow();
        assertEquals(document.id(), id);
        assertEquals("A new text.", stored.text());
        assertEquals(document.blocks(), stored.blocks());
        assertEquals(document.title(), stored.title());
        assertEquals(document.published(), stored.published());
        assertEquals(DocumentState.PENDING, stored.state());
        assertTrue(queue.contains(id));
    }

    @Test
    void sendingTheSameAgainChangesNothing() {
        NewDocument document = Samples.document("a/again", "Sent twice.");
        UUID id = created(documents.store(document, false)).id();

        assertEquals(new StoreOutcome.Duplicate(id, true), documents.store(document, false));
        assertEquals(new StoreOutcome.Duplicate(id, true), documents.store(document, true));
    }

    @Test
    void sameTextUnderAnotherAddressIsADuplicate() {
        UUID id = created(documents.store(Samples.document("a/first", "One text."), false))
                .id();

        StoreOutcome outcome = documents.store(Samples.document("b/second", "One text."), false);

        assertEquals(new StoreOutcome.Duplicate(id, false), outcome);
        assertEquals(
                List.of("b/second"), documents.duplicateUris(documents.find(id).orElseThrow()));
    }

    @Test
    void addressWithAnotherTextIsRefusedUnlessReplaced() {
        UUID first = created(documents.store(Samples.document("a/changing", "Version one."), false))
                .id();
        NewDocument changed = Samples.document("a/changing", "Version two.");

        assertEquals(new StoreOutcome.AddressTaken(first), documents.store(changed, false));
        UUID second = created(documents.store(changed, true)).id();

        StoredDocument withdrawn = documents.find(first).orElseThrow();
        assertEquals(DocumentState.WITHDRAWN, withdrawn.state());
        assertEquals("", withdrawn.text());
        assertTrue(queue.contains(first), "its reports are to be removed");
        assertEquals("Version two.", documents.find(second).orElseThrow().text());
    }

    @Test
    void replacingOneOfTwoAddressesKeepsTheTextUnderTheOther() {
        UUID first = created(documents.store(Samples.document("a/two", "Shared by two."), false))
                .id();
        documents.store(Samples.document("b/two", "Shared by two."), false);

        documents.store(Samples.document("a/two", "Only a has this."), true);

        StoredDocument kept = documents.find(first).orElseThrow();
        assertEquals(DocumentState.PENDING, kept.state());
        assertEquals("b/two", kept.uri());
        assertEquals(List.of(), documents.duplicateUris(kept));
    }

    @Test
    void withdrawnDocumentMayComeAgain() {
        NewDocument document = Samples.document("a/back", "Taken back, sent again.");
        UUID id = created(documents.store(document, false)).id();

        assertEquals(
                DocumentState.WITHDRAWN,
                documents.withdraw(id, Optional.empty()).orElseThrow().state());
        assertEquals(id, created(documents.store(document, false)).id());

        assertEquals("Taken back, sent again.", documents.find(id).orElseThrow().text());
    }

    @Test
    void withdrawingTwiceOrWhatIsNotThereIsNoError() {
        UUID id = created(documents.store(Samples.document("a/w", "To withdraw."), false))
                .id();

        documents.withdraw(id, Optional.of("a mistake"));

        assertEquals(
                DocumentState.WITHDRAWN,
                documents.withdraw(id, Optional.empty()).orElseThrow().state());
        assertEquals(Optional.empty(), documents.withdraw(UUID.randomUUID(), Optional.empty()));
    }

    @Test
    void offsetsOfBlocksSurviveCharactersOutsideTheBasicPlane() {
        String text = "Fire \uD83D\uDD25 and \uD83D\uDD25.\n\nNext.";
        NewDocument document = Samples.document("a/emoji", text);
        List<TextBlock> blocks = List.of(
                new TextBlock(0, 16, "en", BlockKind.HEADLINE), new TextBlock(18, text.length(), "en", BlockKind.BODY));
        NewDocument withBlocks = new NewDocument(
                document.uri(),
                text,
                blocks,
                document.title(),
                document.publisher(),
                document.published(),
                "en",
                document.contentHash());

        UUID id = created(documents.store(withBlocks, false)).id();

        assertEquals(blocks, documents.find(id).orElseThrow().blocks());
    }

    @Test
    void oneOfManyWritersOfOneTextCreatesIt() throws Exception {
        List<Callable<StoreOutcome>> writers = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            NewDocument document = Samples.document("race/" + i % 6, "Everybody sends this.");
            writers.add(() -> documents.store(document, false));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<StoreOutcome> outcomes = new ArrayList<>();
            for (Future<StoreOutcome> outcome : threads.invokeAll(writers)) {
                outcomes.add(outcome.get());
            }
            assertEquals(
                    1,
                    outcomes.stream()
                            .filter(StoreOutcome.Created.class::isInstance)
                            .count());
            assertFalse(outcomes.stream().anyMatch(StoreOutcome.AddressTaken.class::isInstance));
        }
    }

    private static StoredDocument created(StoreOutcome outcome) {
        return assertInstanceOf(StoreOutcome.Created.class, outcome).document();
    }
}
