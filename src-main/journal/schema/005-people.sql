-- For who worked in which dossier, and for what one person did.
CREATE INDEX events_by_actor ON events (dossier, actor);
