package wortlaut.archive.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Rows as RFC 4180 with a header, UTF-8. What is not known is empty; an empty string is quoted. */
final class CsvRows implements RowWriter {
  private final CsvWriter writer;

  CsvRows(Path file, List<FlatColumn> columns) throws IOException {
    this.writer =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .quoteStrategy(QuoteStrategies.EMPTY)
            .build(file);
    writer.writeRecord(columns.stream().map(FlatColumn::name).toList());
  }

  @Override
  public void write(Object[] row) {
    writer.writeRecord(
        Arrays.stream(row).map(cell -> cell == null ? null : cell.toString()).toList());
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
