package wortlaut.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Records as JSON and back; the same record always gives the same bytes. */
public final class RecordJson {
  private static final ObjectMapper MAPPER = JsonMapper.builder().build();
  private static final ObjectWriter WRITER = MAPPER.writerFor(ArticleRecord.class);
  private static final ObjectReader READER = MAPPER.readerFor(ArticleRecord.class);

  private RecordJson() {}

  /** The record as one line of JSON, without the line's end. */
  public static String write(ArticleRecord record) {
    try {
      return WRITER.writeValueAsString(record);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record could not be written as JSON", e);
    }
  }

  /**
   * The record that {@link #write} wrote.
   *
   * @throws JsonProcessingException if the line is not a record; its location says where
   */
  public static ArticleRecord read(String line) throws JsonProcessingException {
    return READER.readValue(line);
  }
}
