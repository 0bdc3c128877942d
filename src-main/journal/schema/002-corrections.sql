-- What editors corrected in the reading of articles: labels of sentences, restored spans.
CREATE TABLE corrections (dossier TEXT NOT NULL, id TEXT NOT NULL, row TEXT NOT NULL CHECK (json_valid(row)), PRIMARY KEY (dossier, id)) STRICT, WITHOUT ROWID;
