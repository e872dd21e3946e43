-- Lists show the best three mentions of each event and where its reports differ. Both are worked out when the event is written: a page
-- of fifty events read, ranked and compared all of their mentions.

-- Mentions with their sentences and what is known of their documents.
CREATE VIEW told_mentions AS
    SELECT r.event_id, r.publisher, r.published,
        m.document_id, m.report_id, m.ordinal, m.trigger_start, m.trigger_end, m.frame, m.type, m.mode, m.factuality,
        m.participants, m.attributions, m.time, m.place, m.contexts, m.confidence,
        s.index, s.span_start, s.span_end, s.text, s.language, s.kind
    FROM reports r
    JOIN mentions m ON m.document_id = r.document_id AND m.report_id = r.id
    JOIN sentences s ON s.document_id = m.document_id AND s.index = m.sentence_index;

-- The same in the order in which they are shown: sure before unsure, what says more before what says less, running text before headline
-- and caption.
CREATE VIEW event_mentions AS
    SELECT t.*,
        row_number() OVER (
            PARTITION BY event_id
            ORDER BY confidence DESC,
                (time IS NOT NULL)::int + (place IS NOT NULL)::int + jsonb_array_length(participants) DESC,
                array_position(ARRAY['BODY', 'HEADLINE', 'CAPTION'], kind),
                published NULLS LAST, document_id, index, ordinal, report_id) AS place_in_event
    FROM told_mentions t;

-- evidence: keys of the best three mentions, the best first: [{"document", "report", "ordinal"}]
-- contradictions: [{"field", "versions": [{"value", "parties", "documents", "publishers"}]}]; those of events that are there already
-- follow when their documents are read again
ALTER TABLE events
    ADD COLUMN evidence jsonb NOT NULL DEFAULT '[]',
    ADD COLUMN contradictions jsonb NOT NULL DEFAULT '[]';
ALTER TABLE event_history
    ADD COLUMN evidence jsonb NOT NULL DEFAULT '[]',
    ADD COLUMN contradictions jsonb NOT NULL DEFAULT '[]';

UPDATE events e SET evidence = best.keys
    FROM (
        SELECT event_id,
            jsonb_agg(jsonb_build_object('document', document_id, 'report', report_id, 'ordinal', ordinal) ORDER BY place_in_event) AS keys
        FROM event_mentions WHERE place_in_event <= 3 GROUP BY event_id) best
    WHERE best.event_id = e.id;

-- Sentences are kept as evidence; nobody looks at those that tell of nothing.
DELETE FROM sentences s
    WHERE NOT EXISTS (SELECT FROM mentions m WHERE m.document_id = s.document_id AND m.sentence_index = s.index);
