-- Merging looks into these two indexes for every document, under its lock. With pending lists, which every look has to read from end to
-- end, that took the more time the more had been written.
ALTER INDEX reports_merge_keys SET (fastupdate = off);
ALTER INDEX document_fingerprints_bands SET (fastupdate = off);
SELECT gin_clean_pending_list('reports_merge_keys'), gin_clean_pending_list('document_fingerprints_bands');
