package wortlaut.archive.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** {@code datapackage.json}: the tables' columns and keys, as Frictionless Data describes them. */
final class DataPackage {
  private static final ObjectMapper JSON = new ObjectMapper();

  private DataPackage() {}

  static void write(Path directory, ExportFormat format, Map<FlatTable, Long> rows)
      throws IOException {
    ObjectNode all = JSON.createObjectNode();
    all.put("profile", "data-package").put("name", "wortlaut-export");
    ArrayNode resources = all.putArray("resources");
    rows.forEach((table, count) -> resource(resources.addObject(), table, count, format));
    String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
    Files.writeString(directory.resolve("datapackage.json"), text);
  }

  private static void resource(ObjectNode node, FlatTable table, long rows, ExportFormat format) {
    node.put("name", table.label()).put("path", table.label() + "." + format);
    node.put("format", format.toString()).put("encoding", "utf-8").put("rows", rows);
    ObjectNode schema = node.putObject("schema");
    ArrayNode fields = schema.putArray("fields");
    for (FlatColumn column : table.columns()) {
      String type = column.type().name().toLowerCase(Locale.ROOT);
      fields.addObject().put("name", column.name()).put("type", type);
    }
    schema.putArray("primaryKey").add(table.columns().get(0).name());
    if (table != FlatTable.DOCUMENTS && table != FlatTable.ACTORS) {
      ObjectNode key = schema.putArray("foreignKeys").addObject();
      key.put("fields", "document_id");
      key.putObject("reference").put("resource", "documents").put("fields", "document_id");
    }
  }
}
