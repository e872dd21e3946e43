-- What searches look up.

-- First and last day on which a report of the event was published; null where no report says.
-- Places by their names without accents, capitals and punctuation.
CREATE FUNCTION depesche_place_key(name text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN trim(regexp_replace(
        lower(public.unaccent('public.unaccent'::regdictionary, normalize(name, NFKC))), '[[:space:][:punct:]]+', ' ', 'g'));

ALTER TABLE events
    ADD COLUMN reported_from date,
    ADD COLUMN reported_to date,
    ADD COLUMN place_key text GENERATED ALWAYS AS (depesche_place_key(place_name)) STORED;
ALTER TABLE event_history
    ADD COLUMN reported_from date,
    ADD COLUMN reported_to date,
    ADD COLUMN place_key text;

UPDATE events e SET reported_from = r.first, reported_to = r.last
    FROM (SELECT event_id, min(published) AS first, max(published) AS last FROM reports GROUP BY event_id) r
    WHERE r.event_id = e.id AND r.last IS NOT NULL;
UPDATE event_history SET place_key = depesche_place_key(place_name);

CREATE INDEX events_reported ON events (reported_to DESC NULLS LAST, id DESC);
CREATE INDEX events_place ON events (place_key, date_from DESC NULLS LAST, id DESC);
CREATE INDEX events_place_country ON events (place_country, date_from DESC NULLS LAST, id DESC);

-- Words in Latin letters, compatibility forms resolved: Cyrillic as English spells it, so that Путин and Putin find each other.
CREATE FUNCTION depesche_latin(words text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN CASE WHEN words !~ '[\u0400-\u04FF]' THEN normalize(words, NFKC)
        ELSE translate(
            replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
                translate(normalize(words, NFKC),
                    'АБВГҐДЕЁЄЖЗИІЇЙКЛМНОПРСТУЎФХЦЧШЩЪЫЬЭЮЯ', 'абвгґдеёєжзиіїйклмнопрстуўфхцчшщъыьэюя'),
                'ый', 'y'), 'ий', 'y'), 'ж', 'zh'), 'х', 'kh'), 'ц', 'ts'), 'ч', 'ch'), 'ш', 'sh'), 'щ', 'shch'), 'ю', 'yu'), 'я', 'ya'),
            'абвгґдеёєзиіїйклмнопрстуўфыэъь', 'abvggdeeeziiiyklmnoprstuufye')
        END;

-- Words that a language passes over are known before their accents are folded: für, på, å.
CREATE TEXT SEARCH DICTIONARY depesche_german_stop (TEMPLATE = pg_catalog.simple, STOPWORDS = german, ACCEPT = false);
CREATE TEXT SEARCH DICTIONARY depesche_norwegian_stop (TEMPLATE = pg_catalog.simple, STOPWORDS = norwegian, ACCEPT = false);
ALTER TEXT SEARCH CONFIGURATION depesche_german
    ALTER MAPPING FOR hword, hword_part, word WITH depesche_german_stop, unaccent, german_stem;
ALTER TEXT SEARCH CONFIGURATION depesche_norwegian
    ALTER MAPPING FOR hword, hword_part, word WITH depesche_norwegian_stop, unaccent, norwegian_stem;

ALTER TABLE sentences DROP COLUMN search;
ALTER TABLE sentences ADD COLUMN search tsvector
    GENERATED ALWAYS AS (to_tsvector(depesche_search_configuration(language), depesche_latin(text))) STORED;
CREATE INDEX sentences_search ON sentences USING gin (search);
