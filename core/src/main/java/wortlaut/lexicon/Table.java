package wortlaut.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Language data: a tab-separated resource. Its first line starts with {@code #} and says what the
 * table holds, its second line names the columns; further lines that start with {@code #} and empty
 * lines are left out.
 *
 * @param name the resource's name, for messages
 * @param columns names of the columns
 * @param rows the rows, each with as many cells as there are columns
 */
public record Table(String name, List<String> columns, List<Row> rows) {

  /**
   * One row.
   *
   * @param line its line number in the resource, from 1
   */
  public record Row(Table table, int line, List<String> cells) {
    /** The cell of a column, "" if it is empty. */
    public String get(String column) {
      int at = table.columns.indexOf(column);
      if (at < 0) {
        throw new IllegalArgumentException(table.name + " has no column " + column);
      }
      return cells.get(at);
    }

    /** The cell's values where several are separated by {@code ;}, none if it is empty. */
    public List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(";"));
    }
  }

  /**
   * The table that lies beside a class as a resource.
   *
   * @throws IllegalStateException if it is missing or a row has more cells than there are columns;
   *     the message names the line
   */
  public static Table of(Class<?> beside, String resource) {
    try (InputStream in = beside.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource " + resource + " of " + beside + " is missing");
      }
      return read(resource, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a table from a stream of UTF-8. */
  public static Table read(String name, InputStream in) throws IOException {
    var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    String first = lines.readLine();
    if (first == null || !first.startsWith("#")) {
      throw new IllegalStateException(
          name + ":1: the first line must start with # and describe it");
    }
    List<Row> rows = new ArrayList<>();
    Table table = new Table(name, List.of(lines.readLine().split("\t")), rows);
    int number = 2;
    for (String line; (line = lines.readLine()) != null; ) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = new ArrayList<>(Arrays.asList(line.split("\t", -1)));
      if (cells.size() > table.columns.size()) {
        throw new IllegalStateException(
            name + ":" + number + ": more cells than the columns " + table.columns);
      }
      while (cells.size() < table.columns.size()) {
        cells.add("");
      }
      rows.add(new Row(table, number, cells));
    }
    return table;
  }
}
