-- What editors say of an article in place of what was found in its file.
CREATE TABLE metadataEdits (dossier TEXT NOT NULL, id TEXT NOT NULL, row TEXT NOT NULL CHECK (json_valid(row)), PRIMARY KEY (dossier, id)) STRICT, WITHOUT ROWID;
