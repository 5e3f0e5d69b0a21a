package wortlaut.archive.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import wortlaut.archive.export.FlatColumn.Type;
import wortlaut.archive.store.Database;

/** Writes the flat tables, one file each, and {@code datapackage.json} that describes them. */
final class TableExport {
  private final Database database;
  private final Chosen chosen;

  TableExport(Database database, Chosen chosen) {
    this.database = database;
    this.chosen = chosen;
  }

  /** Gives how many rows each table has. */
  Map<FlatTable, Long> write(Path directory, ExportFormat format) throws IOException {
    Files.createDirectories(directory);
    Map<FlatTable, Long> counts = new EnumMap<>(FlatTable.class);
    for (FlatTable table : FlatTable.values()) {
      Path file = directory.resolve(table.label() + "." + format);
      Path part = directory.resolve("." + file.getFileName() + ".part");
      Files.deleteIfExists(part);
      long[] count = new long[1];
      try (RowWriter writer = writer(part, format, table.columns())) {
        database.each(
            table.sql(chosen.narrowed()),
            row -> {
              writer.write(values(row, table.columns()));
              count[0]++;
            });
      }
      Files.move(part, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      counts.put(table, count[0]);
    }
    DataPackage.write(directory, format, counts);
    return counts;
  }

  private static RowWriter writer(Path file, ExportFormat format, List<FlatColumn> columns)
      throws IOException {
    return switch (format) {
      case CSV -> new CsvRows(file, columns);
      case JSONL -> new JsonRows(file, columns);
      case PARQUET -> new ParquetRows(file, columns);
      default -> throw new IllegalArgumentException(format + " is no form of tables");
    };
  }

  /** The row's values in the columns' types. */
  static Object[] values(ResultSet row, List<FlatColumn> columns) throws SQLException {
    Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      Type type = columns.get(i).type();
      if (type == Type.INTEGER) {
        long number = row.getLong(i + 1);
        values[i] = row.wasNull() ? null : (Object) number;
      } else if (type == Type.NUMBER) {
        double number = row.getDouble(i + 1);
        values[i] = row.wasNull() ? null : (Object) number;
      } else {
        values[i] = row.getString(i + 1);
      }
    }
    return values;
  }
}
