package wortlaut.app.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The record's JSON Schema in {@code docs/}. */
public final class RecordSchema {
  private static final Path FILE = Path.of("..", "docs", "record.schema.json");

  private RecordSchema() {}

  /** What is wrong with a line, by the schema; nothing if it is a record. */
  public static List<String> violations(String json) {
    try {
      JsonSchema schema =
          JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Files.readString(FILE));
      return schema.validate(json, InputFormat.JSON).stream()
          .map(ValidationMessage::getMessage)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
