-- Documents, the queue of those that wait for extraction, and their sentences.
--
-- Keys: everything that one document gives (sentences, reports, mentions) starts its primary key with document_id, so that a
-- distributed Postgres can keep a document's rows together; ids are hashes made by the application, never sequences.
-- Offsets are Unicode code points of documents.text.

CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;

-- Search configurations: the stemmer of the language after accents are folded.
CREATE TEXT SEARCH CONFIGURATION depesche_german (COPY = pg_catalog.german);
ALTER TEXT SEARCH CONFIGURATION depesche_german
    ALTER MAPPING FOR hword, hword_part, word WITH unaccent, german_stem;
CREATE TEXT SEARCH CONFIGURATION depesche_norwegian (COPY = pg_catalog.norwegian);
ALTER TEXT SEARCH CONFIGURATION depesche_norwegian
    ALTER MAPPING FOR hword, hword_part, word WITH unaccent, norwegian_stem;
CREATE TEXT SEARCH CONFIGURATION depesche_english (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION depesche_english
    ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;
CREATE TEXT SEARCH CONFIGURATION depesche_simple (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION depesche_simple
    ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple;

-- The configuration for a BCP 47 tag; declared immutable because the four configurations above never change.
CREATE FUNCTION depesche_search_configuration(language text) RETURNS regconfig
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE split_part(lower(language), '-', 1)
        WHEN 'de' THEN 'public.depesche_german'::regconfig
        WHEN 'nb' THEN 'public.depesche_norwegian'::regconfig
        WHEN 'nn' THEN 'public.depesche_norwegian'::regconfig
        WHEN 'no' THEN 'public.depesche_norwegian'::regconfig
        WHEN 'en' THEN 'public.depesche_english'::regconfig
        ELSE 'public.depesche_simple'::regconfig
    END;

CREATE TABLE documents (
    id                    uuid PRIMARY KEY,
    uri                   text NOT NULL,
    text                  text NOT NULL,
    -- [{"start", "end", "language", "kind"}], offsets in code points
    blocks                jsonb NOT NULL,
    title                 text,
    title_provenance      text,
    publisher             text,
    publisher_provenance  text,
    published             date,
    published_provenance  text,
    language              text NOT NULL,
    -- SHA-256 of the normalised text, lower-case hexadecimal
    content_hash          text NOT NULL,
    state                 text NOT NULL DEFAULT 'PENDING'
        CHECK (state IN ('PENDING', 'EXTRACTED', 'DEAD', 'WITHDRAWN', 'UNSUPPORTED_LANGUAGE')),
    extractor_version     text,
    failure               text,
    create_time           timestamptz NOT NULL DEFAULT now(),
    update_time           timestamptz NOT NULL DEFAULT now(),
    CHECK ((title IS NULL) = (title_provenance IS NULL)),
    CHECK ((publisher IS NULL) = (publisher_provenance IS NULL)),
    CHECK ((published IS NULL) = (published_provenance IS NULL))
);
-- One text is stored once; a text that was taken back may come again.
CREATE UNIQUE INDEX documents_content ON documents (content_hash) WHERE state <> 'WITHDRAWN';
CREATE INDEX documents_newest ON documents (create_time DESC, id DESC);
CREATE INDEX documents_published ON documents (published DESC, id DESC);

-- Every address under which the text of a document came; an address has one text at a time.
CREATE TABLE document_addresses (
    uri          text PRIMARY KEY,
    document_id  uuid NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    create_time  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX document_addresses_document ON document_addresses (document_id);

-- A row says that the reports of a document are not yet what they should be: not extracted, to be extracted again, or to be
-- taken back. Whoever finishes the work deletes the row in the transaction that stores the result.
CREATE TABLE extraction_queue (
    document_id   uuid PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
    not_before    timestamptz NOT NULL DEFAULT now(),
    attempts      integer NOT NULL DEFAULT 0,
    lease_token   uuid,
    lease_until   timestamptz,
    -- the extractor version that gave up, and why; a newer version tries again
    dead_version  text,
    dead_reason   text,
    CHECK ((lease_token IS NULL) = (lease_until IS NULL)),
    CHECK ((dead_version IS NULL) = (dead_reason IS NULL))
);
CREATE INDEX extraction_queue_order ON extraction_queue (not_before, document_id);

CREATE TABLE sentences (
    document_id  uuid NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    index        integer NOT NULL,
    span_start   integer NOT NULL,
    span_end     integer NOT NULL,
    text         text NOT NULL,
    language     text NOT NULL,
    kind         text NOT NULL CHECK (kind IN ('HEADLINE', 'BODY', 'CAPTION')),
    search       tsvector GENERATED ALWAYS AS (to_tsvector(depesche_search_configuration(language), text)) STORED,
    PRIMARY KEY (document_id, index)
);
CREATE INDEX sentences_search ON sentences USING gin (search);
