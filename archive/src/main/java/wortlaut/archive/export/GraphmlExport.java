package wortlaut.archive.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import wortlaut.archive.store.Database;

/**
 * The network of actors as GraphML: who accuses, supports, quotes, addresses, answers whom. One
 * edge for each pair and type, with its weight in all and in each month.
 */
final class GraphmlExport {
  private static final List<String> NODE =
      List.of("label", "kind", "code", "wikidata", "roles", "documents", "statements", "events");

  private final Database database;
  private final Chosen chosen;
  private Xml xml;
  private long nodes;
  private long edges;

  /** An edge while its months are summed. */
  private static final class Edge {
    private final String source;
    private final String target;
    private final String type;
    private final Map<String, Long> months = new LinkedHashMap<>();
    private long actual;
    private long own;

    Edge(String source, String target, String type) {
      this.source = source;
      this.target = target;
      this.type = type;
    }

    boolean is(String source, String target, String type) {
      return this.source.equals(source) && this.target.equals(target) && this.type.equals(type);
    }
  }

  private Edge open;

  GraphmlExport(Database database, Chosen chosen) {
    this.database = database;
    this.chosen = chosen;
  }

  Map<String, Long> write(Path file) throws IOException {
    TreeSet<String> months = new TreeSet<>();
    database.each(
        "SELECT DISTINCT 4, month FROM (SELECT substr(date, 1, 7) AS month FROM events UNION"
            + " SELECT substr(date, 1, 7) FROM statements UNION SELECT substr(published, 1, 7) FROM"
            + " documents)",
        row -> months.add(row.getString(2) == null ? "" : row.getString(2)));
    try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      xml = new Xml(out);
      xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
      for (String key : NODE) {
        boolean number = NODE.indexOf(key) >= NODE.indexOf("documents");
        key("n_" + key, "node", key, number ? "long" : "string");
      }
      key("type", "edge", "type", "string");
      key("label", "edge", "label", "string");
      key("weight", "edge", "weight", "double");
      key("actual", "edge", "actual", "long");
      key("own_voice", "edge", "own_voice", "long");
      key("first", "edge", "first_month", "string");
      key("last", "edge", "last_month", "string");
      for (String month : months) {
        if (!month.isEmpty()) {
          key("w" + month, "edge", "weight_" + month, "long");
        }
      }
      xml.open("graph", "id", "wortlaut", "edgedefault", "directed");
      database.each(Network.nodes(chosen), row -> node(strings(row, NODE.size() + 1)));
      database.each(
          Network.edges(chosen),
          row ->
              add(
                  row.getString(1),
                  row.getString(2),
                  row.getString(3),
                  row.getString(4),
                  row.getLong(5),
                  row.getLong(6),
                  row.getLong(7)));
      finish();
      xml.end();
      xml.end();
      xml.finish();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("nodes", nodes);
    counts.put("edges", edges);
    return counts;
  }

  private static String[] strings(java.sql.ResultSet row, int many) throws java.sql.SQLException {
    String[] values = new String[many];
    for (int i = 0; i < many; i++) {
      values[i] = row.getString(i + 1);
    }
    return values;
  }

  private void key(String id, String of, String name, String type) throws XMLStreamException {
    xml.empty("key", "id", id, "for", of, "attr.name", name, "attr.type", type);
  }

  private void node(String[] values) throws IOException {
    try {
      xml.open("node", "id", values[0]);
      for (int i = 1; i < values.length; i++) {
        data("n_" + NODE.get(i - 1), values[i]);
      }
      xml.end();
      nodes++;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void data(String key, Object value) throws XMLStreamException {
    if (value != null) {
      xml.text("data", value.toString(), "key", key);
    }
  }

  private void add(
      String source, String target, String type, String month, long weight, long actual, long own)
      throws IOException {
    if (open == null || !open.is(source, target, type)) {
      finish();
      open = new Edge(source, target, type);
    }
    open.months.put(month, weight);
    open.actual += actual;
    open.own += own;
  }

  private void finish() throws IOException {
    if (open == null) {
      return;
    }
    try {
      xml.open("edge", "id", "e" + ++edges, "source", open.source, "target", open.target);
      data("type", open.type);
      data("label", open.type);
      data("weight", open.months.values().stream().mapToLong(Long::longValue).sum());
      data("actual", open.actual);
      data("own_voice", open.own);
      List<String> dated = open.months.keySet().stream().filter(m -> !m.isEmpty()).toList();
      data("first", dated.isEmpty() ? null : dated.get(0));
      data("last", dated.isEmpty() ? null : dated.get(dated.size() - 1));
      for (String month : dated) {
        data("w" + month, open.months.get(month));
      }
      xml.end();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    open = null;
  }
}
