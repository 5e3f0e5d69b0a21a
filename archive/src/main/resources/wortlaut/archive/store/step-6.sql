-- What people decided of statements and events. Kept apart from the reading, which may be made anew: a decision is
-- known by its document, the kind of fact and the place of its words, and holds for the fact that then stands there.

CREATE TABLE corrections (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document INTEGER NOT NULL REFERENCES documents,
  kind TEXT NOT NULL,
  start INTEGER NOT NULL,
  stop INTEGER NOT NULL,
  words TEXT NOT NULL,
  verdict TEXT NOT NULL,
  changes TEXT NOT NULL,
  made TEXT NOT NULL,
  undone TEXT
);
CREATE INDEX corrections_by_document ON corrections (document);

CREATE VIEW flat_corrections AS
SELECT c.id AS correction_id, c.document AS document_id, c.kind, c.start, c.stop, c.words, c.verdict, c.changes, c.made,
  d.outlet, d.published, d.source AS document_source
FROM corrections c JOIN documents d ON d.id = c.document
WHERE c.undone IS NULL;
