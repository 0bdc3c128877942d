-- What a memo names beside the claims: who works on the piece, and which claims a lawyer or a careful editor has to look at.
CREATE TABLE details (dossier TEXT NOT NULL, id TEXT NOT NULL, row TEXT NOT NULL CHECK (json_valid(row)), PRIMARY KEY (dossier, id)) STRICT, WITHOUT ROWID;
CREATE TABLE claimFlags (dossier TEXT NOT NULL, id TEXT NOT NULL, row TEXT NOT NULL CHECK (json_valid(row)), PRIMARY KEY (dossier, id)) STRICT, WITHOUT ROWID;
-- Evidence says how its source stands, a correction what sort of change it is: rows are made again from the journal when the library is opened.
INSERT OR REPLACE INTO settings (key, value) VALUES ('rebuild', 'owed');
