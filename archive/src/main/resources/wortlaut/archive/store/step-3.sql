-- Flat tables: each fact with its words, names and article in one row, as they are exported.
-- Several values of one cell are joined by "; " (stretches of words by " … "), names, ids and codes in the same order.

CREATE INDEX spellings_by_actor ON spellings (actor, spelling);

CREATE VIEW flat_documents AS
SELECT d.id AS document_id, d.key, d.article AS article_id, d.version, d.source, d.title, d.outlet, d.author, d.published,
  d.language, d.text, d.reader, d.added
FROM documents d;

CREATE VIEW flat_actors AS
SELECT a.id AS actor_id, a.key, a.name, a.kind, a.code, a.wikidata,
  (SELECT group_concat(x.spelling, '; ') FROM (SELECT DISTINCT spelling FROM spellings WHERE actor = a.id ORDER BY spelling) x) AS spellings,
  (SELECT group_concat(x.role, '; ') FROM (SELECT DISTINCT role FROM roles WHERE actor = a.id ORDER BY role) x) AS roles,
  (SELECT count(DISTINCT document) FROM document_actors WHERE actor = a.id) AS documents
FROM actors a;

CREATE VIEW flat_statements AS
SELECT s.document || '/' || s.id AS statement_id, s.document AS document_id, s.id AS fact, s.type, s.medium, s.sourcing,
  (SELECT group_concat(coalesce(x.id, ''), '; ') FROM
    (SELECT a.id, a.name, coalesce(c.code, a.code) AS code FROM statement_parties p
     LEFT JOIN document_actors c ON c.document = p.document AND c.id = p.actor_id LEFT JOIN actors a ON a.id = p.actor
     WHERE p.document = s.document AND p.statement = s.id AND p.role = 'speaker' ORDER BY p.position) x) AS speaker_ids,
  (SELECT group_concat(coalesce(x.name, ''), '; ') FROM
    (SELECT a.id, a.name, coalesce(c.code, a.code) AS code FROM statement_parties p
     LEFT JOIN document_actors c ON c.document = p.document AND c.id = p.actor_id LEFT JOIN actors a ON a.id = p.actor
     WHERE p.document = s.document AND p.statement = s.id AND p.role = 'speaker' ORDER BY p.position) x) AS speakers,
  (SELECT group_concat(coalesce(x.code, ''), '; ') FROM
    (SELECT a.id, a.name, coalesce(c.code, a.code) AS code FROM statement_parties p
     LEFT JOIN document_actors c ON c.document = p.document AND c.id = p.actor_id LEFT JOIN actors a ON a.id = p.actor
     WHERE p.document = s.document AND p.statement = s.id AND p.role = 'speaker' ORDER BY p.position) x) AS speaker_codes,
  (SELECT group_concat(substr(d.text, x.start + 1, x.stop - x.start), ' … ') FROM
    (SELECT start, stop FROM spans WHERE document = s.document AND fact = s.id AND part = 'speaker' ORDER BY party, position) x) AS speaker_words,
  (SELECT group_concat(coalesce(x.id, ''), '; ') FROM
    (SELECT a.id, a.name, coalesce(c.code, a.code) AS code FROM statement_parties p
     LEFT JOIN document_actors c ON c.document = p.document AND c.id = p.actor_id LEFT JOIN actors a ON a.id = p.actor
     WHERE p.document = s.document AND p.statement = s.id AND p.role = 'addressee' ORDER BY p.position) x) AS addressee_ids,
  (SELECT group_concat(coalesce(x.name, ''), '; ') FROM
    (SELECT a.id, a.name, coalesce(c.code, a.code) AS code FROM statement_parties p
     LEFT JOIN document_actors c ON c.document = p.document AND c.id = p.actor_id LEFT JOIN actors a ON a.id = p.actor
     WHERE p.document = s.document AND p.statement = s.id AND p.role = 'addressee' ORDER BY p.position) x) AS addressees,
  (SELECT group_concat(substr(d.text, x.start + 1, x.stop - x.start), ' … ') FROM
    (SELECT start, stop FROM spans WHERE document = s.document AND fact = s.id AND part = 'quote' ORDER BY party, position) x) AS quote,
  (SELECT group_concat(x.start || '-' || x.stop, '; ') FROM
    (SELECT start, stop FROM spans WHERE document = s.document AND fact = s.id AND part = 'quote' ORDER BY party, position) x) AS quote_places,
  s.start, s.stop, s.words,
  (SELECT group_concat(substr(d.text, x.start + 1, x.stop - x.start), ' … ') FROM
    (SELECT start, stop FROM spans WHERE document = s.document AND fact = s.id AND part = 'cue' ORDER BY party, position) x) AS cue,
  (SELECT group_concat(substr(d.text, x.start + 1, x.stop - x.start), ' … ') FROM
    (SELECT start, stop FROM spans WHERE document = s.document AND fact = s.id AND part = 'frame' ORDER BY party, position) x) AS frame,
  s.document || '/' || s.parent AS parent_id, s.document || '/' || s.time AS time_id, s.date, s.confidence, s.reason,
  d.title, d.outlet, d.published, d.source AS document_source
FROM statements s JOIN documents d ON d.id = s.document;

CREATE VIEW flat_events AS
SELECT e.document || '/' || e.id AS event_id, e.document AS document_id, e.id AS fact, e.type, e.mode, e.status,
  (SELECT group_concat(coalesce(x.id, ''), '; ') FROM
    (SELECT a.id, a.name, p.code FROM event_parties p LEFT JOIN actors a ON a.id = p.actor
     WHERE p.document = e.document AND p.event = e.id AND p.role = 'source' ORDER BY p.position) x) AS source_ids,
  (SELECT group_concat(coalesce(x.name, ''), '; ') FROM
    (SELECT a.id, a.name, p.code FROM event_parties p LEFT JOIN actors a ON a.id = p.actor
     WHERE p.document = e.document AND p.event = e.id AND p.role = 'source' ORDER BY p.position) x) AS sources,
  (SELECT group_concat(coalesce(x.code, ''), '; ') FROM
    (SELECT a.id, a.name, p.code FROM event_parties p LEFT JOIN actors a ON a.id = p.actor
     WHERE p.document = e.document AND p.event = e.id AND p.role = 'source' ORDER BY p.position) x) AS source_codes,
  (SELECT group_concat(coalesce(x.id, ''), '; ') FROM
    (SELECT a.id, a.name, p.code FROM event_parties p LEFT JOIN actors a ON a.id = p.actor
     WHERE p.document = e.document AND p.event = e.id AND p.role = 'target' ORDER BY p.position) x) AS target_ids,
  (SELECT group_concat(coalesce(x.name, ''), '; ') FROM
    (SELECT a.id, a.name, p.code FROM event_parties p LEFT JOIN actors a ON a.id = p.actor
     WHERE p.document = e.document AND p.event = e.id AND p.role = 'target' ORDER BY p.position) x) AS targets,
  (SELECT group_concat(coalesce(x.code, ''), '; ') FROM
    (SELECT a.id, a.name, p.code FROM event_parties p LEFT JOIN actors a ON a.id = p.actor
     WHERE p.document = e.document AND p.event = e.id AND p.role = 'target' ORDER BY p.position) x) AS target_codes,
  CASE e.voice WHEN 'outlet' THEN 'outlet' ELSE e.document || '/' || e.voice END AS voice_id,
  CASE e.voice WHEN 'outlet' THEN d.outlet ELSE
   (SELECT group_concat(x.name, '; ') FROM (SELECT a.name FROM statement_parties p JOIN actors a ON a.id = p.actor
     WHERE p.document = e.document AND p.statement = e.voice AND p.role = 'speaker' ORDER BY p.position) x) END AS voice,
  (SELECT group_concat(substr(d.text, x.start + 1, x.stop - x.start), ' … ') FROM
    (SELECT start, stop FROM spans WHERE document = e.document AND fact = e.id AND part = 'trigger' ORDER BY party, position) x) AS trigger_words,
  e.start, e.stop,
  substr(d.text, e.sentence_start + 1, e.sentence_stop - e.sentence_start) AS sentence, e.sentence_start, e.sentence_stop,
  (SELECT group_concat(substr(d.text, x.start + 1, x.stop - x.start), ' … ') FROM
    (SELECT start, stop FROM spans WHERE document = e.document AND fact = e.id AND part = 'place' ORDER BY party, position) x) AS place, e.place_code,
  e.document || '/' || e.time AS time_id, e.date, e.confidence, e.reason,
  d.title, d.outlet, d.published, d.source AS document_source
FROM events e JOIN documents d ON d.id = e.document;

CREATE VIEW flat_times AS
SELECT t.document || '/' || t.id AS time_id, t.document AS document_id, t.id AS fact, t.type, t.value,
  substr(d.text, t.start + 1, t.stop - t.start) AS words, t.start, t.stop, d.outlet, d.published
FROM times t JOIN documents d ON d.id = t.document;

CREATE VIEW flat_links AS
SELECT l.document || '/l' || l.position AS link_id, l.document AS document_id, l.kind, l.document || '/' || l.from_fact AS from_id,
  l.document || '/' || l.to_fact AS to_id, l.reason, d.outlet, d.published
FROM links l JOIN documents d ON d.id = l.document;
