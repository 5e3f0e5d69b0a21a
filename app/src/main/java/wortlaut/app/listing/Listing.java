package wortlaut.app.listing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Rows for other programs: CSV as in RFC 4180 with a header, or JSON Lines with the columns' names.
 *
 * @param columns the columns, in order
 */
public record Listing<T>(List<Column<T>> columns) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public Listing {
    columns = List.copyOf(columns);
  }

  /** A header and one line a row; what is not known is empty. */
  public String csv(List<T> rows) {
    StringWriter out = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
      writer.writeRecord(columns.stream().map(Column::name).toList());
      for (T row : rows) {
        writer.writeRecord(
            columns.stream()
                .map(column -> Objects.toString(column.cell().apply(row), ""))
                .toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** One object a row; what is not known is null. */
  public String jsonLines(List<T> rows) {
    return rows.stream().map(row -> json(row) + "\n").collect(Collectors.joining());
  }

  private String json(T row) {
    Map<String, Object> object = new LinkedHashMap<>();
    columns.forEach(column -> object.put(column.name(), column.cell().apply(row)));
    try {
      return JSON.writeValueAsString(object);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("strings and numbers can be written as JSON", e);
    }
  }
}
