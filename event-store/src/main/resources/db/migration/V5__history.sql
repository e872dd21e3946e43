-- Events as they were: the state that an update or removal replaces, with the time at which it ceased to hold. It held from its
-- update_time on. Kept by the database itself, so that no writer can forget it.

-- A column that is added to events must be added here in the same migration; both then have it last.
CREATE TABLE event_history (
    valid_to  timestamptz NOT NULL,
    LIKE events
);
CREATE INDEX event_history_event ON event_history (id, valid_to);
CREATE INDEX event_history_time ON event_history (valid_to);

CREATE FUNCTION depesche_keep_event() RETURNS trigger LANGUAGE plpgsql AS
$keep$
DECLARE
    until timestamptz := CASE TG_OP WHEN 'UPDATE' THEN NEW.update_time ELSE greatest(now(), OLD.update_time) END;
BEGIN
    IF until > OLD.update_time THEN
        INSERT INTO public.event_history SELECT until, OLD.*;
    END IF;
    RETURN NULL;
END
$keep$;
CREATE TRIGGER events_history AFTER UPDATE OR DELETE ON events
    FOR EACH ROW EXECUTE FUNCTION depesche_keep_event();
