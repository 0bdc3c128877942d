-- What a desk gathers beside its verdicts, and whose a claim is to check.
CREATE TABLE evidence (dossier TEXT NOT NULL, id TEXT NOT NULL, row TEXT NOT NULL CHECK (json_valid(row)), PRIMARY KEY (dossier, id)) STRICT, WITHOUT ROWID;
CREATE TABLE textCorrections (dossier TEXT NOT NULL, id TEXT NOT NULL, row TEXT NOT NULL CHECK (json_valid(row)), PRIMARY KEY (dossier, id)) STRICT, WITHOUT ROWID;
CREATE TABLE queries (dossier TEXT NOT NULL, id TEXT NOT NULL, row TEXT NOT NULL CHECK (json_valid(row)), PRIMARY KEY (dossier, id)) STRICT, WITHOUT ROWID;
CREATE TABLE contacts (dossier TEXT NOT NULL, id TEXT NOT NULL, row TEXT NOT NULL CHECK (json_valid(row)), PRIMARY KEY (dossier, id)) STRICT, WITHOUT ROWID;
CREATE TABLE assignments (dossier TEXT NOT NULL, id TEXT NOT NULL, row TEXT NOT NULL CHECK (json_valid(row)), PRIMARY KEY (dossier, id)) STRICT, WITHOUT ROWID;
