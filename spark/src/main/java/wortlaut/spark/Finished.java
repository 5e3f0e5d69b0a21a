package wortlaut.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * The note that a part was read: once it is there, its records are whole and it is not read again.
 *
 * @param path the input file's URI
 * @param length the file's bytes
 * @param modified when the file was last changed, ms since 1970
 * @param start the part's first byte
 * @param end byte after its last
 * @param records name of its file of records, beside the notes' directory in {@code records}
 * @param reader which Wortlaut read it
 * @param read when it was finished, ISO 8601
 * @param from when the first article was begun, ms since 1970
 * @param until when the last was done
 * @param counts how many articles, tokens and bytes, by name
 * @param problems why articles were refused or failed, not more than some
 */
public record Finished(
    String path,
    long length,
    long modified,
    long start,
    long end,
    String records,
    String reader,
    String read,
    long from,
    long until,
    Map<String, Long> counts,
    List<String> problems)
    implements Serializable {
  private static final ObjectMapper JSON = new ObjectMapper();

  boolean isOf(InputFile file) {
    return path.equals(file.path()) && length == file.length() && modified == file.modified();
  }

  byte[] toJson() throws IOException {
    return JSON.writeValueAsBytes(this);
  }

  static Finished of(InputStream json) throws IOException {
    return JSON.readValue(json, Finished.class);
  }
}
