-- Not journalled: which files an import is of and what became of each, so that it goes on after a kill and can be looked at
-- until somebody clears it. Names and errors as JSON, since a file's name may hold what SQL text does not.
CREATE TABLE imports (
  id TEXT PRIMARY KEY,
  dossier TEXT NOT NULL,
  actor TEXT,
  started TEXT NOT NULL,
  stage TEXT NOT NULL CHECK (stage IN ('listing', 'reading', 'done', 'cancelled')),
  source TEXT NOT NULL CHECK (json_valid(source))
) STRICT, WITHOUT ROWID;
CREATE INDEX imports_by_dossier ON imports (dossier, started);
-- `rank`: what somebody has to look at comes first.
CREATE TABLE imported_files (
  import TEXT NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  outcome TEXT NOT NULL,
  rank INTEGER NOT NULL,
  file TEXT NOT NULL CHECK (json_valid(file)),
  PRIMARY KEY (import, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX imported_files_by_rank ON imported_files (import, rank, number);

-- What an article's text is compared by with those that come: a hash of its words and a MinHash of its passages. Derived from the text.
CREATE TABLE sketches (article TEXT PRIMARY KEY, words TEXT NOT NULL, sketch BLOB NOT NULL) STRICT, WITHOUT ROWID;

-- Files that were kept out of a dossier and noted as copies of an article in it.
CREATE TABLE articleCopies (dossier TEXT NOT NULL, id TEXT NOT NULL, row TEXT NOT NULL CHECK (json_valid(row)), PRIMARY KEY (dossier, id)) STRICT, WITHOUT ROWID;
