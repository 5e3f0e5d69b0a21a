package wortlaut.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.jerolba.carpet.CarpetReader;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import wortlaut.archive.Archive;
import wortlaut.archive.Corpus;
import wortlaut.archive.ask.SearchRequest;
import wortlaut.record.Text;

class ExportTest {
  private static final int ARTICLES = 25;

  @TempDir private static Path directory;

  private static Path file;

  @BeforeAll
  static void fill() {
    file = directory.resolve("probe.wortlaut");
    try (Archive archive = Archive.open(file, notice -> {})) {
      archive.add(Corpus.articles(0, ARTICLES), "test", failure -> {});
      archive.add(
          List.of(Corpus.plain(99, "datei \"mit\" Zeichen,; und\nZeile.txt")), "test", f -> {});
    }
  }

  private static Map<String, Long> export(ExportFormat format, Path to, SearchRequest request)
      throws IOException {
    try (Archive archive = Archive.existing(file, notice -> {})) {
      return new Exporter(archive).write(format, to, request);
    }
  }

  /** The rows as SQLite has them, each as one string. */
  private static List<String> rows(FlatTable table) throws IOException {
    List<String> rows = new ArrayList<>();
    try (Archive archive = Archive.existing(file, notice -> {})) {
      archive
          .database()
          .each(
              table.sql(false),
              row ->
                  rows.add(
                      row(
                          List.of(table.columns().toArray()),
                          TableExport.values(row, table.columns()))));
    }
    return rows;
  }

  private static String row(List<?> columns, Object[] values) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < columns.size(); i++) {
      line.append(Objects.toString(values[i], "")).append('\u001f');
    }
    return line.toString();
  }

  private static long checksum(List<String> rows) {
    long sum = 0;
    for (String row : rows) {
      CRC32 crc = new CRC32();
      crc.update(row.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      sum += crc.getValue();
    }
    return sum;
  }

  private static List<String> read(Path directory, ExportFormat format, FlatTable table)
      throws IOException {
    Path from = directory.resolve(table.label() + "." + format);
    List<String> names = table.columns().stream().map(FlatColumn::name).toList();
    return switch (format) {
      case CSV -> {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(from)) {
          yield csv.stream()
              .map(r -> row(names, names.stream().map(r::getField).toArray()))
              .toList();
        }
      }
      case JSONL -> {
        ObjectMapper json = new ObjectMapper();
        List<String> rows = new ArrayList<>();
        for (String line : Files.readAllLines(from)) {
          JsonNode node = json.readTree(line);
          rows.add(
              row(
                  names,
                  names.stream()
                      .map(n -> node.get(n).isNull() ? null : node.get(n).asText())
                      .toArray()));
        }
        yield rows;
      }
      default ->
          new CarpetReader<>(from.toFile(), Map.class)
              .stream().map(m -> row(names, names.stream().map(m::get).toArray())).toList();
    };
  }

  @ParameterizedTest
  @EnumSource(
      value = ExportFormat.class,
      names = {"CSV", "JSONL", "PARQUET"})
  void tablesComeBackAsTheyAreInTheDatabase(ExportFormat format) throws IOException {
    Path to = directory.resolve("tables-" + format);
    Map<String, Long> counts = export(format, to, null);
    for (FlatTable table : FlatTable.values()) {
      List<String> expected = rows(table);
      List<String> found = read(to, format, table);
      assertThat(found).as("%s", table).hasSize(expected.size());
      assertThat(counts.get(table.label())).isEqualTo(expected.size());
      assertThat(checksum(found)).as("%s", table).isEqualTo(checksum(expected));
    }
    assertThat(counts).containsEntry("documents", ARTICLES + 1L);
    assertThat(
            new ObjectMapper().readTree(to.resolve("datapackage.json").toFile()).get("resources"))
        .hasSize(FlatTable.values().length);
  }

  @Test
  void idsAreUniqueAndTheWordsStandInTheRow() throws IOException {
    for (FlatTable table : FlatTable.values()) {
      List<String> ids =
          rows(table).stream().map(r -> r.substring(0, r.indexOf('\u001f'))).toList();
      assertThat(ids).as("%s", table).doesNotHaveDuplicates();
    }
    Path to = directory.resolve("words");
    export(ExportFormat.CSV, to, null);
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(to.resolve("statements.csv"))) {
      assertThat(csv.stream())
          .allSatisfy(
              row -> {
                assertThat(row.getField("quote")).startsWith("„Wir brauchen").endsWith("“");
                assertThat(row.getField("speakers")).isEqualTo(row.getField("speaker_words"));
              });
    }
  }

  @Test
  void aSearchNarrowsAnExport() throws IOException {
    SearchRequest request =
        new SearchRequest(
            null, List.of(), "Lavrov", null, List.of(), List.of(), null, null, false, 0);
    Path to = directory.resolve("lawrow");
    Map<String, Long> counts = export(ExportFormat.CSV, to, request);
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(to.resolve("statements.csv"))) {
      assertThat(csv.stream().map(r -> r.getField("speakers")))
          .isNotEmpty()
          .containsOnly("Sergei Lawrow");
    }
    assertThat(counts.get("statements")).isLessThan(rows(FlatTable.STATEMENTS).size());
    for (ExportFormat format : ExportFormat.values()) {
      Path one = directory.resolve("narrow-" + format);
      assertThat(export(format, one, request)).isNotEmpty();
    }
  }

  private static Document xml(Path path) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(path.toFile());
  }

  private static List<Element> elements(Element in, String name) {
    NodeList nodes = in.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  @Test
  void theNetworkHasEachActWithItsWeightByMonth() throws Exception {
    Path to = directory.resolve("network.graphml");
    Map<String, Long> counts = export(ExportFormat.GRAPHML, to, null);
    Element root = xml(to).getDocumentElement();
    Set<String> nodes =
        elements(root, "node").stream().map(n -> n.getAttribute("id")).collect(Collectors.toSet());
    assertThat(counts).containsEntry("nodes", (long) nodes.size());
    Map<String, Double> weights = new LinkedHashMap<>();
    for (Element edge : elements(root, "edge")) {
      Map<String, String> data = new LinkedHashMap<>();
      elements(edge, "data").forEach(d -> data.put(d.getAttribute("key"), d.getTextContent()));
      double weight = Double.parseDouble(data.get("weight"));
      assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target"));
      weights.merge(data.get("type"), weight, Double::sum);
      double months =
          data.entrySet().stream()
              .filter(d -> d.getKey().matches("w\\d{4}-\\d\\d"))
              .mapToDouble(d -> Double.parseDouble(d.getValue()))
              .sum();
      assertThat(months).isEqualTo(weight);
    }
    assertThat(weights)
        .containsEntry("ACCUSE", (double) rows(FlatTable.EVENTS).size())
        .containsEntry("QUOTES", (double) rows(FlatTable.STATEMENTS).size());
    assertThat(weights).containsKey("ANSWERS");
  }

  @Test
  void annotationsPointAtTheirWords() throws IOException {
    Path to = directory.resolve("page.jsonld");
    export(ExportFormat.ANNOTATIONS, to, null);
    JsonNode page = new ObjectMapper().readTree(to.toFile());
    assertThat(page.get("items")).hasSize(rows(FlatTable.STATEMENTS).size());
    Set<String> ids = new HashSet<>();
    try (Archive archive = Archive.existing(file, notice -> {})) {
      for (JsonNode item : page.get("items")) {
        String id = item.get("id").asText();
        assertThat(ids.add(id)).isTrue();
        long document = Long.parseLong(id.replaceAll(".*#(\\d+)/.*", "$1"));
        Text text = new Text(archive.find(document).orElseThrow().record().document().text());
        JsonNode place = item.at("/target/0/selector/0");
        JsonNode words = item.at("/target/0/selector/1");
        int start = place.get("start").asInt();
        int end = place.get("end").asInt();
        assertThat(text.slice(start, end)).isEqualTo(words.get("exact").asText());
        assertThat(text.slice(0, start)).endsWith(words.get("prefix").asText());
        assertThat(text.slice(end, text.length())).startsWith(words.get("suffix").asText());
      }
    }
  }

  @Test
  void theDatabaseForDnaHoldsTogether() throws Exception {
    Path to = directory.resolve("probe.dna");
    export(ExportFormat.DNA, to, null);
    try (Connection dna = DriverManager.getConnection("jdbc:sqlite:" + to);
        var sql = dna.createStatement()) {
      assertThat(sql.executeQuery("PRAGMA foreign_key_check").next()).isFalse();
      ResultSet counts =
          sql.executeQuery("SELECT count(*) FROM STATEMENTS WHERE StatementTypeId = 1");
      assertThat(counts.getInt(1)).isEqualTo(rows(FlatTable.STATEMENTS).size());
      ResultSet rows =
          sql.executeQuery(
              "SELECT d.Text, s.Start, s.Stop, e.Value FROM STATEMENTS s JOIN DOCUMENTS d ON d.ID ="
                  + " s.DocumentId JOIN DATASHORTTEXT v ON v.StatementId = s.ID AND v.VariableId = 1"
                  + " JOIN ENTITIES e ON e.ID = v.Entity WHERE s.StatementTypeId = 1");
      while (rows.next()) {
        String quote = rows.getString(1).substring(rows.getInt(2), rows.getInt(3));
        assertThat(quote).startsWith("„").endsWith("“");
        assertThat(rows.getString(4)).contains(" ");
      }
    }
  }

  @Test
  void teiHoldsTheWholeTextAndEveryStatement() throws Exception {
    Path to = directory.resolve("corpus.xml");
    export(ExportFormat.TEI, to, null);
    Element root = xml(to).getDocumentElement();
    assertThat(elements(root, "TEI")).hasSize(ARTICLES + 1);
    assertThat(elements(root, "said")).hasSize(rows(FlatTable.STATEMENTS).size());
    assertThat(elements(root, "said"))
        .allSatisfy(said -> assertThat(said.getTextContent()).startsWith("„").endsWith("“"));
    try (Archive archive = Archive.existing(file, notice -> {})) {
      String text = archive.find(1).orElseThrow().record().document().text();
      String found =
          elements(elements(root, "TEI").get(0), "p").stream()
              .skip(1) // where it comes from
              .map(Element::getTextContent)
              .collect(Collectors.joining("\n"));
      assertThat(found.strip()).isEqualTo(text.strip());
    }
  }
}
