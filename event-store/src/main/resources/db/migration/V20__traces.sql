-- The trace in which a document was put into the queue (W3C traceparent), so that whoever extracts it, and whenever, goes on with
-- that trace. Empty where nobody traces.
ALTER TABLE extraction_queue ADD COLUMN traceparent text;
