-- Lists go by day, undated events last. An index has to have the very expression by which they are ordered and cut, or every page sorts
-- all that its filter lets through.
CREATE INDEX events_day ON events ((coalesce(date_from, '-infinity'::date)) DESC, id DESC);
CREATE INDEX events_type_day ON events (type, (coalesce(date_from, '-infinity'::date)) DESC, id DESC);
DROP INDEX events_date;
DROP INDEX events_type_date;

-- Documents bring actors by the dozen that most events lack; a country is in a tenth of them, a pair of countries in a hundredth.
ALTER TABLE events ALTER COLUMN countries SET STATISTICS 400;
ALTER TABLE events ALTER COLUMN source_keys SET STATISTICS 400;
ALTER TABLE events ALTER COLUMN target_keys SET STATISTICS 400;
ALTER TABLE events ALTER COLUMN actor_ids SET STATISTICS 400;
