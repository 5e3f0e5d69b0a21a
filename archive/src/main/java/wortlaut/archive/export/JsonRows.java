package wortlaut.archive.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Rows as JSON Lines: one object a row with the columns' names; what is not known is null. */
final class JsonRows implements RowWriter {
  private final List<FlatColumn> columns;
  private final JsonGenerator out;

  JsonRows(Path file, List<FlatColumn> columns) throws IOException {
    this.columns = columns;
    this.out =
        new JsonFactory().createGenerator(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
    out.setRootValueSeparator(null);
  }

  @Override
  public void write(Object[] row) throws IOException {
    out.writeStartObject();
    for (int i = 0; i < row.length; i++) {
      out.writeFieldName(columns.get(i).name());
      if (row[i] instanceof Long number) {
        out.writeNumber(number);
      } else if (row[i] instanceof Double number) {
        out.writeNumber(number);
      } else {
        out.writeString((String) row[i]); // null for null
      }
    }
    out.writeEndObject();
    out.writeRaw('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
