package wortlaut.archive.export;

/** The SQL of the actor network: its nodes and its edges, month by month. */
final class Network {
  private Network() {}

  /** Actors and outlets: id, label, kind, code, wikidata, roles, documents, statements, events. */
  static String nodes(Chosen chosen) {
    return "SELECT 'a' || a.actor_id, a.name, a.kind, a.code, a.wikidata, a.roles, a.documents,"
        + " (SELECT count(*) FROM statement_parties p WHERE p.actor = a.actor_id AND p.role ="
        + " 'speaker'), (SELECT count(*) FROM event_parties p WHERE p.actor = a.actor_id) FROM"
        + " flat_actors a WHERE "
        + (chosen.narrowed()
            ? "a.actor_id IN (SELECT actor FROM document_actors WHERE document IN (SELECT document"
                + " FROM chosen))"
            : "1")
        + " UNION ALL SELECT 'outlet:' || d.outlet, d.outlet, 'outlet', NULL, NULL, NULL, count(*),"
        + " NULL, NULL FROM documents d WHERE d.outlet IS NOT NULL AND "
        + chosen.documents("d.id")
        + " GROUP BY d.outlet";
  }

  /** Edges: source, target, type, month, weight, actual, in the outlet's own voice; in order. */
  static String edges(Chosen chosen) {
    String events =
        "SELECT 'a' || f.actor AS source, 'a' || t.actor AS target, e.type, substr(e.date, 1, 7) AS"
            + " month, e.status = 'actual' AS actual, e.voice = 'outlet' AS own FROM events e JOIN"
            + " event_parties f ON f.document = e.document AND f.event = e.id AND f.role = 'source'"
            + " AND f.actor IS NOT NULL JOIN event_parties t ON t.document = e.document AND t.event ="
            + " e.id AND t.role = 'target' AND t.actor IS NOT NULL WHERE "
            + chosen.facts("e.document", "e.id");
    String quotes =
        "SELECT 'outlet:' || d.outlet, 'a' || p.actor, 'QUOTES', substr(s.date, 1, 7), 1, 0 FROM"
            + " statements s JOIN documents d ON d.id = s.document JOIN statement_parties p ON"
            + " p.document = s.document AND p.statement = s.id AND p.role = 'speaker' AND p.actor IS"
            + " NOT NULL WHERE d.outlet IS NOT NULL AND "
            + chosen.facts("s.document", "s.id");
    String addresses =
        "SELECT 'a' || p.actor, 'a' || q.actor, 'ADDRESSES', substr(s.date, 1, 7), 1, 0 FROM"
            + " statements s JOIN statement_parties p ON p.document = s.document AND p.statement ="
            + " s.id AND p.role = 'speaker' AND p.actor IS NOT NULL JOIN statement_parties q ON"
            + " q.document = s.document AND q.statement = s.id AND q.role = 'addressee' AND q.actor"
            + " IS NOT NULL WHERE "
            + chosen.facts("s.document", "s.id");
    String links =
        "SELECT 'a' || f.actor, 'a' || t.actor, upper(l.kind), substr(d.published, 1, 7), 1, 0 FROM"
            + " links l JOIN documents d ON d.id = l.document JOIN link_parties f ON f.document ="
            + " l.document AND f.link = l.position AND f.role = 'from' JOIN link_parties t ON"
            + " t.document = l.document AND t.link = l.position AND t.role = 'to' WHERE l.kind IN"
            + " ('answers', 'denies') AND "
            + chosen.facts("l.document", "l.from_fact");
    return "SELECT source, target, type, coalesce(month, ''), count(*), sum(actual), sum(own) FROM ("
        + String.join(" UNION ALL ", events, quotes, addresses, links)
        + ") GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4";
  }
}
