-- Near duplicates: texts of which one is made of the other, cut or lightly edited (org.depesche.text.copies.Fingerprint).

-- Bands of MinHashes; texts that may be copies of each other most likely share one.
CREATE TABLE document_fingerprints (
    document_id  uuid PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
    bands        bigint[] NOT NULL
);
CREATE INDEX document_fingerprints_bands ON document_fingerprints USING gin (bands);

-- Each pair stands there both ways.
CREATE TABLE document_copies (
    document_id  uuid NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    other_id     uuid NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    -- how much of the shorter text is in the longer one, 0.5 to 1
    containment  double precision NOT NULL,
    PRIMARY KEY (document_id, other_id)
);
CREATE INDEX document_copies_other ON document_copies (other_id);

COMMENT ON COLUMN reports.origin IS
    'agency:{id},{id}… of the agencies that the text credits or the report cites, else outlet:{publisher}, else document:{id}';
