-- What editors say of an article in place of what was found in its file.
CREATE TABLE metadataEdits (dossier TEXT NOT NULL, id TEXT NOT NULL, row TEXT NOT NULL CHECK (json_valid(row)), PRIMARY KEY (dossier, id)) STRICT, WITHOUT ROWID;

-- A new kind of artefact: where the lines of a text stand on the pages of its original. A check cannot be changed in place.
CREATE TEMP TABLE claims_kept AS SELECT sha256, claims FROM analysis_claims;
DROP TABLE analysis_claims;
CREATE TABLE artefacts_new (
  sha256 TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('original', 'text', 'pages', 'analysis')),
  bytes BLOB NOT NULL
) STRICT;
INSERT INTO artefacts_new (sha256, kind, bytes) SELECT sha256, kind, bytes FROM artefacts;
DROP TABLE artefacts;
ALTER TABLE artefacts_new RENAME TO artefacts;
CREATE TRIGGER artefacts_keep BEFORE UPDATE ON artefacts
BEGIN SELECT raise(ABORT, 'an artefact is what its hash says'); END;
CREATE TABLE analysis_claims (
  sha256 TEXT PRIMARY KEY REFERENCES artefacts (sha256),
  claims TEXT NOT NULL CHECK (json_valid(claims))
) STRICT, WITHOUT ROWID;
INSERT INTO analysis_claims (sha256, claims) SELECT sha256, claims FROM claims_kept;
DROP TABLE claims_kept;
