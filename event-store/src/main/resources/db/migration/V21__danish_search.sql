-- Danish sentences are searched in their own language.
CREATE TEXT SEARCH DICTIONARY depesche_danish_stop (TEMPLATE = pg_catalog.simple, STOPWORDS = danish, ACCEPT = false);
CREATE TEXT SEARCH CONFIGURATION depesche_danish (COPY = pg_catalog.danish);
ALTER TEXT SEARCH CONFIGURATION depesche_danish
    ALTER MAPPING FOR hword, hword_part, word WITH depesche_danish_stop, unaccent, danish_stem;

CREATE OR REPLACE FUNCTION depesche_search_configuration(language text) RETURNS regconfig
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE split_part(lower(language), '-', 1)
        WHEN 'de' THEN 'public.depesche_german'::regconfig
        WHEN 'nb' THEN 'public.depesche_norwegian'::regconfig
        WHEN 'nn' THEN 'public.depesche_norwegian'::regconfig
        WHEN 'no' THEN 'public.depesche_norwegian'::regconfig
        WHEN 'da' THEN 'public.depesche_danish'::regconfig
        WHEN 'en' THEN 'public.depesche_english'::regconfig
        ELSE 'public.depesche_simple'::regconfig
    END;

-- The column is generated: what a Danish sentence is found by is computed anew.
UPDATE sentences SET text = text WHERE split_part(lower(language), '-', 1) = 'da';
