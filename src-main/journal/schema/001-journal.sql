-- The journal. `dossier` is '' for the library's own chain in every table: SQLite holds two NULLs to be different, so a
-- NULL would slip through the unique constraints below.
CREATE TABLE events (
  position INTEGER PRIMARY KEY AUTOINCREMENT,
  dossier TEXT NOT NULL,
  device TEXT NOT NULL,
  seq INTEGER NOT NULL CHECK (seq > 0),
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  version INTEGER NOT NULL,
  actor TEXT,
  clock TEXT NOT NULL,
  payload_hash TEXT NOT NULL,
  previous_hash TEXT,
  hash TEXT NOT NULL UNIQUE,
  UNIQUE (dossier, device, seq)
) STRICT;
-- Each of these ends in the position, so "newest of this type" and "the events after" are one step in the index.
CREATE INDEX events_by_type ON events (dossier, type);
CREATE INDEX events_by_dossier ON events (dossier);
CREATE INDEX events_by_clock ON events (dossier, clock);

CREATE TRIGGER events_keep BEFORE UPDATE ON events
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER events_stay BEFORE DELETE ON events
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;

-- Apart from its event, so that a payload can be erased (the row deleted) while the chain still verifies.
CREATE TABLE payloads (
  position INTEGER PRIMARY KEY REFERENCES events (position),
  payload TEXT NOT NULL CHECK (json_valid(payload)),
  salt TEXT NOT NULL
) STRICT;
CREATE TRIGGER payloads_keep BEFORE UPDATE ON payloads
BEGIN SELECT raise(ABORT, 'a payload is erased or left as it is'); END;

-- Original files, extracted texts and analyses under the SHA-256 of their bytes. A plain UTF-8 file and its text can be
-- the same bytes: `kind` says only what they were first kept as.
CREATE TABLE artefacts (
  sha256 TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('original', 'text', 'analysis')),
  bytes BLOB NOT NULL
) STRICT;
CREATE TRIGGER artefacts_keep BEFORE UPDATE ON artefacts
BEGIN SELECT raise(ABORT, 'an artefact is what its hash says'); END;

-- Which claim had which mentions in an analysis: folding a dossier's state needs this of every analysis it ever stood
-- on, and reading whole analyses for it would cost megabytes each. Derived from the artefact when that is kept.
CREATE TABLE analysis_claims (
  sha256 TEXT PRIMARY KEY REFERENCES artefacts (sha256),
  claims TEXT NOT NULL CHECK (json_valid(claims))
) STRICT, WITHOUT ROWID;

-- Projections: one table for each of contract/rows.ts, the row as canonical JSON (RFC 8785) and not as columns, so that
-- `project` is the only place that knows a row's fields and a replay can be compared byte for byte.
CREATE TABLE people (dossier TEXT NOT NULL, id TEXT NOT NULL, row TEXT NOT NULL CHECK (json_valid(row)), PRIMARY KEY (dossier, id)) STRICT, WITHOUT ROWID;
CREATE TABLE dossiers (dossier TEXT NOT NULL, id TEXT NOT NULL, row TEXT NOT NULL CHECK (json_valid(row)), PRIMARY KEY (dossier, id)) STRICT, WITHOUT ROWID;
CREATE TABLE articles (dossier TEXT NOT NULL, id TEXT NOT NULL, row TEXT NOT NULL CHECK (json_valid(row)), PRIMARY KEY (dossier, id)) STRICT, WITHOUT ROWID;
CREATE TABLE claims (dossier TEXT NOT NULL, id TEXT NOT NULL, row TEXT NOT NULL CHECK (json_valid(row)), PRIMARY KEY (dossier, id)) STRICT, WITHOUT ROWID;
CREATE TABLE statements (dossier TEXT NOT NULL, id TEXT NOT NULL, row TEXT NOT NULL CHECK (json_valid(row)), PRIMARY KEY (dossier, id)) STRICT, WITHOUT ROWID;
CREATE TABLE mentions (dossier TEXT NOT NULL, id TEXT NOT NULL, row TEXT NOT NULL CHECK (json_valid(row)), PRIMARY KEY (dossier, id)) STRICT, WITHOUT ROWID;
CREATE TABLE sentences (dossier TEXT NOT NULL, id TEXT NOT NULL, row TEXT NOT NULL CHECK (json_valid(row)), PRIMARY KEY (dossier, id)) STRICT, WITHOUT ROWID;
CREATE TABLE links (dossier TEXT NOT NULL, id TEXT NOT NULL, row TEXT NOT NULL CHECK (json_valid(row)), PRIMARY KEY (dossier, id)) STRICT, WITHOUT ROWID;
CREATE TABLE discrepancies (dossier TEXT NOT NULL, id TEXT NOT NULL, row TEXT NOT NULL CHECK (json_valid(row)), PRIMARY KEY (dossier, id)) STRICT, WITHOUT ROWID;
CREATE TABLE spans (dossier TEXT NOT NULL, id TEXT NOT NULL, row TEXT NOT NULL CHECK (json_valid(row)), PRIMARY KEY (dossier, id)) STRICT, WITHOUT ROWID;
CREATE TABLE origins (dossier TEXT NOT NULL, id TEXT NOT NULL, row TEXT NOT NULL CHECK (json_valid(row)), PRIMARY KEY (dossier, id)) STRICT, WITHOUT ROWID;
CREATE TABLE derivations (dossier TEXT NOT NULL, id TEXT NOT NULL, row TEXT NOT NULL CHECK (json_valid(row)), PRIMARY KEY (dossier, id)) STRICT, WITHOUT ROWID;
CREATE TABLE verdicts (dossier TEXT NOT NULL, id TEXT NOT NULL, row TEXT NOT NULL CHECK (json_valid(row)), PRIMARY KEY (dossier, id)) STRICT, WITHOUT ROWID;
CREATE TABLE notes (dossier TEXT NOT NULL, id TEXT NOT NULL, row TEXT NOT NULL CHECK (json_valid(row)), PRIMARY KEY (dossier, id)) STRICT, WITHOUT ROWID;

-- For the counts in the list of dossiers.
CREATE INDEX articles_by_removed ON articles (dossier, row ->> '$.removed');
CREATE INDEX claims_by_status ON claims (dossier, row ->> '$.status');

-- Not journalled: what is being typed, and this machine's own settings (device, who works here, clock).
CREATE TABLE drafts (
  dossier TEXT NOT NULL,
  field TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (dossier, field)
) STRICT, WITHOUT ROWID;
CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
