-- "Russia" is in every sixth event, "Russia in 2020" in one of two hundred: an index that has to hand out the former before it can be
-- cut to the latter takes longer with every year. Keys hold the year of the event's first day: {country|year},
-- {type|country|year} and, of who acts and who is acted upon, {country>country|year}.
CREATE FUNCTION depesche_year_keys(type text, countries text[], sources text[], targets text[], day date) RETURNS text[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN day IS NULL THEN '{}' ELSE ARRAY(
        SELECT country || '|' || date_part('year', day) FROM unnest(countries) AS country
        UNION ALL
        SELECT type || '|' || country || '|' || date_part('year', day) FROM unnest(countries) AS country
        UNION ALL
        SELECT source || '>' || target || '|' || date_part('year', day)
        FROM unnest(sources) AS source, unnest(targets) AS target
        WHERE source ~ '^[A-Z]{3}$' AND target ~ '^[A-Z]{3}$'
    ) END;

ALTER TABLE events
    ADD COLUMN year_keys text[] GENERATED ALWAYS AS (depesche_year_keys(type, countries, source_keys, target_keys, date_from)) STORED;
ALTER TABLE event_history ADD COLUMN year_keys text[];
UPDATE event_history SET year_keys = depesche_year_keys(type, countries, source_keys, target_keys, date_from);

CREATE INDEX events_year_keys ON events USING gin (year_keys) WITH (fastupdate = off);
-- every look reads a pending list from end to end
ALTER INDEX events_actors SET (fastupdate = off);
ALTER INDEX events_countries SET (fastupdate = off);
ALTER INDEX events_sources SET (fastupdate = off);
ALTER INDEX events_targets SET (fastupdate = off);
ALTER INDEX events_attributions SET (fastupdate = off);
