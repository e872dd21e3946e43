package org.depesche.query.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import org.depesche.v1.Document;
import org.depesche.v1.DocumentState;
import org.depesche.v1.Known;
import org.depesche.v1.Provenance;
import org.depesche.v1.TextBlock;

/** Rows of documents as messages. */
final class DocumentRows {
    /** What stands before the id in a document's resource name. */
    static final String PREFIX = "documents/";

    /** Everything but text and blocks. */
    static final String BASIC = """
            d.id, d.uri, d.title, d.title_provenance, d.publisher, d.publisher_provenance, d.published, d.published_provenance,
            d.language, d.content_hash, d.state, d.extractor_version, d.failure, d.create_time,
            d.withdraw_reason,
            ARRAY(SELECT o.uri FROM document_addresses o WHERE o.document_id = d.id AND o.uri <> d.uri
                  ORDER BY o.uri COLLATE "C") AS duplicate_uris""";

    /** Everything. */
    static final String FULL = BASIC + """
            , d.text, d.blocks,
            ARRAY(SELECT DISTINCT r.event_id::text FROM reports r WHERE r.document_id = d.id ORDER BY 1) AS events,
            ARRAY(SELECT c.other_id::text FROM document_copies c WHERE c.document_id = d.id ORDER BY 1) AS copies""";

    private DocumentRows() {}

    static Document basic(Row row) throws SQLException {
        return builder(row).build();
    }

    static Document full(Row row) throws SQLException {
        Document.Builder document = builder(row).setText(row.text("text"));
        for (JsonNode block : row.json("blocks")) {
            document.addBlocks(TextBlock.newBuilder()
                    .setSpan(ContractValues.span(
                            block.path("start").asInt(), block.path("end").asInt()))
                    .setLanguage(block.path("language").asText())
                    .setKind(ContractValues.textKind(block.path("kind").asText())));
        }
        row.texts("events").forEach(id -> document.addEvents(EventRow.PREFIX + id));
        row.texts("copies").forEach(id -> document.addCopies(PREFIX + id));
        return document.build();
    }

    private static Document.Builder builder(Row row) throws SQLException {
        Document.Builder document = Document.newBuilder()
                .setName(PREFIX + row.text("id"))
                .setUri(row.text("uri"))
                .setLanguage(row.text("language"))
                .setContentHash(row.text("content_hash"))
                .setState(DocumentState.valueOf("DOCUMENT_STATE_" + row.text("state")))
                .setExtractorVersion(row.text("extractor_version"))
                .setFailure(row.text("failure"))
                .setWithdrawReason(row.text("withdraw_reason"))
                .setCreateTime(row.time("create_time"))
                .addAllDuplicateUris(row.texts("duplicate_uris"));
        if (!row.isNull("title")) {
            document.setTitle(known(row, "title"));
        }
        if (!row.isNull("publisher")) {
            document.setPublisher(known(row, "publisher"));
        }
        if (!row.isNull("published")) {
            document.setPublished(known(row, "published"));
        }
        return document;
    }

    private static Known known(Row row, String column) throws SQLException {
        return Known.newBuilder()
                .setValue(row.text(column))
                .setProvenance(Provenance.valueOf("PROVENANCE_" + row.text(column + "_provenance")))
                .build();
    }
}
