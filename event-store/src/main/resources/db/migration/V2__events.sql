-- Actors, what each document reports, the events that reports come to, and the log of changes.

-- id: slug of the knowledge base, country code in lower case, or slug of name and country.
CREATE TABLE actors (
    id            text PRIMARY KEY,
    display_name  text NOT NULL,
    aliases       text[] NOT NULL DEFAULT '{}',
    country_code  text,
    kind          text NOT NULL CHECK (kind IN ('PERSON', 'STATE', 'ORGANIZATION', 'GROUP')),
    sectors       text[] NOT NULL DEFAULT '{}',
    wikidata_id   text,
    known         boolean NOT NULL,
    create_time   timestamptz NOT NULL DEFAULT now()
);

-- Names and aliases as people type them: folded by org.depesche.store.NameFolding.
CREATE TABLE actor_names (
    folded    text NOT NULL,
    actor_id  text NOT NULL REFERENCES actors (id) ON DELETE CASCADE,
    PRIMARY KEY (folded, actor_id)
);
CREATE INDEX actor_names_actor ON actor_names (actor_id);
CREATE INDEX actor_names_similar ON actor_names USING gin (folded gin_trgm_ops);

-- One event as one document tells it. id: hash of the document's id and of what is told; an event's id is the id of the
-- report that defines it.
CREATE TABLE reports (
    document_id         uuid NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    id                  uuid NOT NULL,
    -- the event that it is part of: the id of the defining report
    event_id            uuid NOT NULL,
    -- how well it fits the defining report, 0 to 1 (1 for the defining report itself), and which fields matched
    merge_score         double precision NOT NULL,
    merge_reasons       text[] NOT NULL DEFAULT '{}',
    -- what merging looks up: blocks it stands in (see org.depesche.extract.merging.MergeKeys)
    merge_keys          text[] NOT NULL,
    ordinal             integer NOT NULL,
    type                text NOT NULL,
    mode                text,
    factuality          text NOT NULL,
    -- [{"role", "actor", "kind", "country"}]
    parties             jsonb NOT NULL,
    edtf                text,
    time_rule           text,
    place_name          text,
    place_country       text,
    place_kind          text,
    place_geonames_id   bigint,
    place_latitude      double precision,
    place_longitude     double precision,
    contexts            text[] NOT NULL,
    -- actor ids of everybody a mention names as its source
    attributions        text[] NOT NULL,
    -- report of the same document that this one denies
    denies              uuid,
    -- of the document, at the time of extraction
    published           date,
    publisher           text,
    language            text NOT NULL,
    -- copies of one text and texts of one agency have one origin
    origin              text NOT NULL,
    create_time         timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (document_id, id)
);
CREATE INDEX reports_id ON reports (id);
CREATE INDEX reports_event ON reports (event_id);
CREATE INDEX reports_published ON reports (published);
CREATE INDEX reports_merge_keys ON reports USING gin (merge_keys);

-- One sentence telling of an event.
CREATE TABLE mentions (
    document_id     uuid NOT NULL,
    report_id       uuid NOT NULL,
    ordinal         integer NOT NULL,
    sentence_index  integer NOT NULL,
    trigger_start   integer NOT NULL,
    trigger_end     integer NOT NULL,
    frame           text NOT NULL,
    type            text NOT NULL,
    mode            text,
    factuality      text NOT NULL,
    -- [{"role", "actor", "start", "end", "rule"}]
    participants    jsonb NOT NULL,
    -- [{"actor", "start", "end", "rule"}], the nearest speaker first
    attributions    jsonb NOT NULL,
    -- {"edtf", "start", "end", "rule"}
    time            jsonb,
    -- {"displayName", "country", "geonamesId", "latitude", "longitude", "kind", "start", "end"}
    place           jsonb,
    contexts        text[] NOT NULL,
    confidence      double precision NOT NULL,
    PRIMARY KEY (document_id, report_id, ordinal),
    FOREIGN KEY (document_id, report_id) REFERENCES reports (document_id, id) ON DELETE CASCADE,
    FOREIGN KEY (document_id, sentence_index) REFERENCES sentences (document_id, index)
);
CREATE INDEX mentions_sentence ON mentions (document_id, sentence_index);

-- What the reports of an event come to, kept for fast answers; every column can be computed from reports.
CREATE TABLE events (
    id                 uuid PRIMARY KEY,
    type               text NOT NULL,
    mode               text,
    quad_class         text NOT NULL,
    score              double precision NOT NULL,
    factuality         text NOT NULL,
    edtf               text,
    time_rule          text,
    -- first and last day that edtf covers
    date_from          date,
    date_to            date,
    place_name         text,
    place_country      text,
    place_kind         text,
    place_geonames_id  bigint,
    place_latitude     double precision,
    place_longitude    double precision,
    contexts           text[] NOT NULL,
    -- [{"role", "actor", "kind", "country"}]
    participants       jsonb NOT NULL,
    -- for filters: of all participants; source_keys and target_keys hold actor ids and country codes, both sides for
    -- participants on equal terms
    actor_ids          text[] NOT NULL,
    countries          text[] NOT NULL,
    sectors            text[] NOT NULL,
    source_keys        text[] NOT NULL,
    target_keys        text[] NOT NULL,
    -- of all reports
    attributions       text[] NOT NULL,
    languages          text[] NOT NULL,
    publishers         text[] NOT NULL,
    report_count       integer NOT NULL,
    outlet_count       integer NOT NULL,
    language_count     integer NOT NULL,
    origin_count       integer NOT NULL,
    denies             uuid,
    create_time        timestamptz NOT NULL,
    update_time        timestamptz NOT NULL,
    -- the last entry of the change log about it
    change_sequence    bigint NOT NULL
);
CREATE INDEX events_date ON events (date_from DESC NULLS LAST, id DESC);
CREATE INDEX events_type_date ON events (type, date_from DESC NULLS LAST, id DESC);
CREATE INDEX events_update ON events (update_time DESC, id DESC);
CREATE INDEX events_origins ON events (origin_count DESC, id DESC);
CREATE INDEX events_actors ON events USING gin (actor_ids);
CREATE INDEX events_countries ON events USING gin (countries);
CREATE INDEX events_sources ON events USING gin (source_keys);
CREATE INDEX events_targets ON events USING gin (target_keys);
CREATE INDEX events_attributions ON events USING gin (attributions);
CREATE INDEX events_denies ON events (denies) WHERE denies IS NOT NULL;

-- The same participants as rows, for networks and pages of actors.
CREATE TABLE event_participants (
    event_id      uuid NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    role          text NOT NULL CHECK (role IN ('SOURCE', 'TARGET', 'PARTICIPANT')),
    actor_id      text NOT NULL,
    country_code  text,
    PRIMARY KEY (event_id, role, actor_id)
);
CREATE INDEX event_participants_actor ON event_participants (actor_id, event_id);

-- Names of events that are no more, and the event that the name means now. Names of merged reports that still exist resolve
-- through reports.
CREATE TABLE event_redirects (
    id        uuid PRIMARY KEY,
    event_id  uuid NOT NULL
);
CREATE INDEX event_redirects_event ON event_redirects (event_id);

-- The last sequence number given. Writers raise it by UPDATE, so that its row lock makes them commit in the order of their
-- numbers: a reader who has seen number n has seen, or can see, every smaller one.
CREATE TABLE change_head (
    singleton  boolean PRIMARY KEY DEFAULT true CHECK (singleton),
    sequence   bigint NOT NULL
);
INSERT INTO change_head (sequence) VALUES (0);

CREATE TABLE changes (
    sequence     bigint PRIMARY KEY,
    event_id     uuid NOT NULL,
    kind         text NOT NULL CHECK (kind IN ('CREATED', 'UPDATED', 'MERGED', 'REMOVED')),
    merged_into  uuid,
    -- the document whose extraction or withdrawal made the change
    document_id  uuid NOT NULL,
    change_time  timestamptz NOT NULL DEFAULT now(),
    CHECK ((kind = 'MERGED') = (merged_into IS NOT NULL))
);
CREATE INDEX changes_event ON changes (event_id, sequence);
