-- One role a service, each with the rights that its service needs and no more. Runs again when this file or a name or password
-- in the configuration changes. A role with an empty password is taken as it is: somebody else made it and looks after it.
DO $do$
DECLARE
    entry record;
BEGIN
    FOR entry IN
        SELECT * FROM (VALUES
            ('${ingestRole}', '${ingestPassword}'),
            ('${extractRole}', '${extractPassword}'),
            ('${queryRole}', '${queryPassword}')) AS given (name, password)
    LOOP
        IF entry.password <> '' THEN
            IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = entry.name) THEN
                EXECUTE format('CREATE ROLE %I', entry.name);
            END IF;
            EXECUTE format('ALTER ROLE %I LOGIN PASSWORD %L', entry.name, entry.password);
        END IF;
        EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA public FROM %I', entry.name);
        EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', entry.name);
    END LOOP;
END
$do$;

-- ingest-service: documents in and back out; of the queue only what it puts there.
GRANT SELECT, INSERT ON documents, document_addresses, extraction_queue TO "${ingestRole}";
GRANT UPDATE ON documents, document_addresses, extraction_queue TO "${ingestRole}";
GRANT DELETE ON document_addresses TO "${ingestRole}";

-- extract-service: reads documents and notes where extraction stands; everything that comes of them is its own.
GRANT SELECT ON documents, document_addresses, told_mentions, event_mentions TO "${extractRole}";
GRANT UPDATE (state, extractor_version, failure, update_time) ON documents TO "${extractRole}";
GRANT SELECT, INSERT, UPDATE, DELETE
    ON extraction_queue, sentences, actors, actor_names, reports, mentions, events, event_participants, event_redirects,
       document_fingerprints, document_copies
    TO "${extractRole}";
GRANT SELECT, UPDATE ON change_head TO "${extractRole}";
GRANT SELECT, INSERT ON changes, rulings, ruling_reports, event_history TO "${extractRole}";
GRANT UPDATE (now_id) ON ruling_reports TO "${extractRole}";

-- query-service: reads, whatever else it is asked to do.
GRANT SELECT
    ON documents, document_addresses, sentences, actors, actor_names, reports, mentions, told_mentions, event_mentions, events, event_participants,
       event_redirects, change_head, changes, rulings, ruling_reports, document_copies, event_history
    TO "${queryRole}";
ALTER ROLE "${queryRole}" SET default_transaction_read_only = on;
