package wortlaut.archive.export;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.io.FileSystemOutputFile;
import com.jerolba.carpet.model.FieldType;
import com.jerolba.carpet.model.FieldTypes;
import com.jerolba.carpet.model.WriteRecordModelType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Rows as Apache Parquet with flat columns, Snappy, in groups of a few megabytes. */
final class ParquetRows implements RowWriter {
  private static final long GROUP = 16L << 20; // bytes held until they are written

  private final CarpetWriter<Object[]> writer;

  ParquetRows(Path file, List<FlatColumn> columns) throws IOException {
    WriteRecordModelType<Object[]> model = FieldTypes.writeRecordModel(Object[].class);
    for (int i = 0; i < columns.size(); i++) {
      int at = i;
      model = model.withField(columns.get(i).name(), type(columns.get(i)), row -> row[at]);
    }
    this.writer =
        new CarpetWriter.Builder<>(new FileSystemOutputFile(file.toFile()), Object[].class)
            .withWriteRecordModel(model)
            .withCompressionCodec(CompressionCodecName.SNAPPY)
            .withRowGroupSize(GROUP)
            .build();
  }

  private static FieldType type(FlatColumn column) {
    return switch (column.type()) {
      case STRING -> FieldTypes.STRING;
      case INTEGER -> FieldTypes.LONG;
      case NUMBER -> FieldTypes.DOUBLE;
    };
  }

  @Override
  public void write(Object[] row) throws IOException {
    writer.write(row);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
