-- Why a document was taken back, in the words of who did it.
ALTER TABLE documents ADD COLUMN withdraw_reason text;
