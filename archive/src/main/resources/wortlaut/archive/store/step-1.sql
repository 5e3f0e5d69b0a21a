-- The archive's tables. docs/archive.md describes them; change both together, and never this file
-- once it is released: write step-2.sql.
-- Places count code points of documents.text from 0, as in the record: start is the first, stop the
-- one after the last (END is a word of SQL). The words are substr(text, start + 1, stop - start).

CREATE TABLE meta (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE documents (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  article TEXT NOT NULL,
  source TEXT,
  title TEXT,
  outlet TEXT,
  author TEXT,
  published TEXT,
  language TEXT,
  text TEXT NOT NULL,
  record BLOB NOT NULL,
  reader TEXT NOT NULL,
  added TEXT NOT NULL,
  sequence INTEGER NOT NULL UNIQUE
);

CREATE TABLE versions (
  document INTEGER NOT NULL REFERENCES documents,
  version INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  article TEXT NOT NULL,
  source TEXT,
  title TEXT,
  outlet TEXT,
  author TEXT,
  published TEXT,
  language TEXT,
  text TEXT NOT NULL,
  record BLOB NOT NULL,
  reader TEXT NOT NULL,
  added TEXT NOT NULL,
  changes TEXT NOT NULL,
  PRIMARY KEY (document, version)
) WITHOUT ROWID;

CREATE TABLE actors (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  code TEXT,
  wikidata TEXT
);

CREATE TABLE spellings (
  folded TEXT NOT NULL,
  actor INTEGER NOT NULL REFERENCES actors,
  spelling TEXT NOT NULL,
  PRIMARY KEY (folded, actor, spelling)
) WITHOUT ROWID;

CREATE TABLE document_actors (
  document INTEGER NOT NULL REFERENCES documents,
  id TEXT NOT NULL,
  actor INTEGER NOT NULL REFERENCES actors,
  name TEXT NOT NULL,
  code TEXT,
  PRIMARY KEY (document, id)
) WITHOUT ROWID;
CREATE INDEX document_actors_by_actor ON document_actors (actor);

CREATE TABLE roles (
  document INTEGER NOT NULL REFERENCES documents,
  actor_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  role TEXT NOT NULL,
  PRIMARY KEY (document, actor_id, position)
) WITHOUT ROWID;

CREATE TABLE mentions (
  document INTEGER NOT NULL REFERENCES documents,
  actor_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  start INTEGER NOT NULL,
  stop INTEGER NOT NULL,
  form TEXT NOT NULL,
  PRIMARY KEY (document, actor_id, position)
) WITHOUT ROWID;

CREATE TABLE times (
  document INTEGER NOT NULL REFERENCES documents,
  id TEXT NOT NULL,
  start INTEGER NOT NULL,
  stop INTEGER NOT NULL,
  type TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (document, id)
) WITHOUT ROWID;

CREATE TABLE statements (
  document INTEGER NOT NULL REFERENCES documents,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  medium TEXT NOT NULL,
  sourcing TEXT NOT NULL,
  date TEXT,
  start INTEGER NOT NULL,
  stop INTEGER NOT NULL,
  words INTEGER NOT NULL,
  parent TEXT,
  time TEXT,
  reason TEXT NOT NULL,
  confidence REAL NOT NULL,
  PRIMARY KEY (document, id)
) WITHOUT ROWID;

CREATE TABLE statement_parties (
  document INTEGER NOT NULL REFERENCES documents,
  statement TEXT NOT NULL,
  role TEXT NOT NULL,
  position INTEGER NOT NULL,
  actor_id TEXT NOT NULL,
  actor INTEGER REFERENCES actors,
  PRIMARY KEY (document, statement, role, position)
) WITHOUT ROWID;
CREATE INDEX statement_parties_by_actor ON statement_parties (actor, role);

CREATE TABLE events (
  document INTEGER NOT NULL REFERENCES documents,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  mode TEXT,
  status TEXT NOT NULL,
  voice TEXT NOT NULL,
  date TEXT,
  start INTEGER NOT NULL,
  stop INTEGER NOT NULL,
  sentence_start INTEGER NOT NULL,
  sentence_stop INTEGER NOT NULL,
  time TEXT,
  place_code TEXT,
  reason TEXT NOT NULL,
  confidence REAL NOT NULL,
  PRIMARY KEY (document, id)
) WITHOUT ROWID;
CREATE INDEX events_by_type ON events (type, date);

CREATE TABLE event_parties (
  document INTEGER NOT NULL REFERENCES documents,
  event TEXT NOT NULL,
  role TEXT NOT NULL,
  position INTEGER NOT NULL,
  actor_id TEXT,
  actor INTEGER REFERENCES actors,
  code TEXT,
  PRIMARY KEY (document, event, role, position)
) WITHOUT ROWID;
CREATE INDEX event_parties_by_actor ON event_parties (actor, role);
CREATE INDEX event_parties_by_code ON event_parties (code, role);

CREATE TABLE spans (
  document INTEGER NOT NULL REFERENCES documents,
  fact TEXT NOT NULL,
  part TEXT NOT NULL,
  party INTEGER NOT NULL,
  position INTEGER NOT NULL,
  start INTEGER NOT NULL,
  stop INTEGER NOT NULL,
  PRIMARY KEY (document, fact, part, party, position)
) WITHOUT ROWID;

CREATE TABLE links (
  document INTEGER NOT NULL REFERENCES documents,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  from_fact TEXT NOT NULL,
  to_fact TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (document, position)
) WITHOUT ROWID;

-- For the shell, R and Python: the facts with their words and names.

CREATE VIEW statement_words AS
SELECT s.document, s.id, d.outlet, d.published, s.date, s.type, s.sourcing,
  (SELECT group_concat(a.name, '; ') FROM statement_parties p JOIN actors a ON a.id = p.actor
   WHERE p.document = s.document AND p.statement = s.id AND p.role = 'speaker') AS speaker,
  substr(d.text, s.start + 1, s.stop - s.start) AS quote, s.start, s.stop, d.source
FROM statements s JOIN documents d ON d.id = s.document;

CREATE VIEW event_words AS
SELECT e.document, e.id, d.outlet, d.published, e.date, e.type, e.status, e.voice,
  (SELECT group_concat(coalesce(a.name, p.code), '; ') FROM event_parties p LEFT JOIN actors a ON a.id = p.actor
   WHERE p.document = e.document AND p.event = e.id AND p.role = 'source') AS source,
  (SELECT group_concat(coalesce(a.name, p.code), '; ') FROM event_parties p LEFT JOIN actors a ON a.id = p.actor
   WHERE p.document = e.document AND p.event = e.id AND p.role = 'target') AS target,
  substr(d.text, e.start + 1, e.stop - e.start) AS trigger_words,
  substr(d.text, e.sentence_start + 1, e.sentence_stop - e.sentence_start) AS sentence, d.source AS address
FROM events e JOIN documents d ON d.id = e.document;
