package wortlaut.archive.ask;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import wortlaut.archive.store.Database;

/**
 * Which events are asked for, as SQL. Where a party is given, the rows come from its index, which
 * holds all that is counted by; else from those of {@code events}.
 *
 * @param from the rows, as {@code e (document, event, date, type, status)}
 * @param ofParty parameters of {@code from}
 * @param where conditions on them
 * @param byVoice whether they ask for the voice, which the parties' index has not
 */
record EventSelection(String from, List<Object> ofParty, Where where, boolean byVoice) {
  private static final String ALL =
      "(SELECT document, id AS event, date, type, status, voice FROM events) e";

  static EventSelection of(EventRequest request, Database database) {
    List<Object> first = new ArrayList<>();
    Where where = new Where();
    String from = ALL;
    for (String role : List.of("source", "target")) {
      String name = role.equals("source") ? request.source() : request.target();
      if (name != null) {
        List<Object> values = new ArrayList<>();
        String party =
            " FROM event_parties WHERE "
                + party(name, values, database)
                + " AND role = '"
                + role
                + "'";
        if (first.isEmpty()) {
          from = "(SELECT DISTINCT date, document, event, type, status" + party + ") e";
          first.addAll(values);
        } else {
          where.and(
              "(e.document, e.event) IN (SELECT document, event" + party + ")", values.toArray());
        }
      }
    }
    where.in("e.type", request.types().stream().map(t -> t.toUpperCase(Locale.ROOT)).toList());
    where.in("e.status", request.statuses().stream().map(s -> s.toLowerCase(Locale.ROOT)).toList());
    if (request.outlet() != null) {
      where.and(
          "e.document IN (SELECT id FROM documents INDEXED BY documents_heads WHERE outlet = ?)",
          request.outlet());
    }
    if (request.since() != null) {
      where.and("e.date >= substr(?, 1, length(e.date))", request.since());
    }
    if (request.until() != null) {
      where.and("e.date <= ?", request.until());
    }
    if (request.own() != null) {
      String voice = request.own() ? " = 'outlet'" : " <> 'outlet'";
      where.and(
          first.isEmpty()
              ? "e.voice" + voice
              : "EXISTS (SELECT 1 FROM events v WHERE v.document = e.document AND v.id = e.event AND"
                  + " v.voice"
                  + voice
                  + ")");
    }
    return new EventSelection(from, first, where, request.own() != null);
  }

  private static String party(String name, List<Object> values, Database database) {
    if (ActorFinder.isCode(name)) {
      values.add(name);
      return "code = ?";
    }
    values.addAll(new ActorFinder(database).ids(name));
    return "actor IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
  }

  /** From where, and which of them: what follows {@code SELECT …}. */
  String sql() {
    return " FROM " + from + where.sql();
  }

  /** For each actor and code of a role how many of the events it has: actor, code, events. */
  String parties(String role) {
    if (ofParty.isEmpty()
        && !byVoice) { // the parties' own index has all that is asked of the events
      where.and("e.role = '" + role + "'");
      return "SELECT e.actor, e.code, count(*) AS events FROM event_parties e"
          + where.sql()
          + " GROUP BY e.actor, e.code";
    }
    return "SELECT p.actor, p.code, count(*) AS events FROM "
        + from
        + " CROSS JOIN event_parties p ON p.document = e.document AND p.event = e.event AND p.role = '"
        + role
        + "'"
        + where.sql()
        + " GROUP BY p.actor, p.code";
  }

  /** The values, and more. */
  Object[] parameters(Object... more) {
    List<Object> all = new ArrayList<>(ofParty);
    Collections.addAll(all, where.parameters(more));
    return all.toArray();
  }
}
