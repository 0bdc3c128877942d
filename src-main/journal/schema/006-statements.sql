-- Statements name their articles, where they only counted them: rows are made again from the journal when the library is opened.
INSERT OR REPLACE INTO settings (key, value) VALUES ('rebuild', 'owed');
