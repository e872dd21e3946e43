-- What editors ruled: which reports tell of one event, and which do not. Nothing here is ever changed or removed but what stands
-- for a ruled report now; the latest ruling about two reports holds, so that a merge takes back a split and a split a merge.

CREATE TABLE rulings (
    -- in the order in which they were made
    number       bigint PRIMARY KEY,
    kind         text NOT NULL CHECK (kind IN ('MERGE', 'SPLIT')),
    -- who says so and why
    reason       text NOT NULL,
    create_time  timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE ruling_reports (
    ruling       bigint NOT NULL REFERENCES rulings (number),
    -- reports of one part are one event; those of two parts are not
    part         integer NOT NULL,
    document_id  uuid NOT NULL,
    -- the report as it was named when this was ruled, and what it told: a newer extraction may give it another name
    report_id    uuid NOT NULL,
    type         text NOT NULL,
    actors       text[] NOT NULL,
    edtf         text,
    -- the report of the document that stands for it now; null while the document tells no such thing
    now_id       uuid,
    PRIMARY KEY (ruling, report_id)
);
CREATE INDEX ruling_reports_document ON ruling_reports (document_id);
CREATE INDEX ruling_reports_now ON ruling_reports (now_id);

-- The event that a report would be part of without any ruling, where that is not event_id.
ALTER TABLE reports ADD COLUMN cluster_id uuid;
CREATE INDEX reports_cluster ON reports (cluster_id) WHERE cluster_id IS NOT NULL;

-- A change is made by a document or by a ruling.
ALTER TABLE changes ALTER COLUMN document_id DROP NOT NULL;
ALTER TABLE changes ADD COLUMN ruling bigint;
ALTER TABLE changes ADD CHECK ((document_id IS NULL) <> (ruling IS NULL));
