-- What dossiers and counts ask for, beside the actor: they read an index alone, not every fact.
-- date, type and status are those of the statement or event, actor and published those of the role.

ALTER TABLE statement_parties ADD COLUMN date TEXT;
UPDATE statement_parties SET date = (SELECT s.date FROM statements s
  WHERE s.document = statement_parties.document AND s.id = statement_parties.statement);
DROP INDEX statement_parties_by_actor;
CREATE INDEX statement_parties_by_actor ON statement_parties (actor, role, date, document, statement);

ALTER TABLE event_parties ADD COLUMN date TEXT;
ALTER TABLE event_parties ADD COLUMN type TEXT;
ALTER TABLE event_parties ADD COLUMN status TEXT;
UPDATE event_parties SET (date, type, status) = (SELECT e.date, e.type, e.status FROM events e
  WHERE e.document = event_parties.document AND e.id = event_parties.event);
DROP INDEX event_parties_by_actor;
CREATE INDEX event_parties_by_actor ON event_parties (actor, role, date, document, event, type, status);
DROP INDEX event_parties_by_code;
CREATE INDEX event_parties_by_code ON event_parties (code, role, date, document, event, type, status);
CREATE INDEX event_parties_by_role ON event_parties (role, actor, code, date, type, status);

DROP INDEX events_by_type;
CREATE INDEX events_by_type ON events (type, date, status);
CREATE INDEX events_by_date ON events (date, type, status);

ALTER TABLE roles ADD COLUMN actor INTEGER REFERENCES actors;
ALTER TABLE roles ADD COLUMN published TEXT;
UPDATE roles SET
  actor = (SELECT a.actor FROM document_actors a WHERE a.document = roles.document AND a.id = roles.actor_id),
  published = (SELECT d.published FROM documents d WHERE d.id = roles.document);
CREATE INDEX roles_by_actor ON roles (actor, role, published, document);

-- Who made the facts that a link joins; role is from or to.
CREATE TABLE link_parties (
  document INTEGER NOT NULL REFERENCES documents,
  link INTEGER NOT NULL,
  role TEXT NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  actor INTEGER NOT NULL REFERENCES actors,
  PRIMARY KEY (document, link, role, position)
) WITHOUT ROWID;
INSERT INTO link_parties
SELECT l.document, l.position, e.role, f.position, l.kind, f.actor
FROM links l
JOIN (SELECT 'from' AS role UNION ALL SELECT 'to') e
JOIN (SELECT document, statement AS fact, position, actor FROM statement_parties WHERE role = 'speaker'
      UNION ALL SELECT document, event, position, actor FROM event_parties WHERE role = 'source') f
  ON f.document = l.document AND f.fact = CASE e.role WHEN 'from' THEN l.from_fact ELSE l.to_fact END
WHERE f.actor IS NOT NULL;
CREATE INDEX link_parties_by_actor ON link_parties (actor, role, kind, document, link);

-- Outlet and day of a document without its text beside them.
CREATE INDEX documents_heads ON documents (id, outlet, published);
