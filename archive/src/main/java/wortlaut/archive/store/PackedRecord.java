package wortlaut.archive.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import wortlaut.record.ArticleRecord;
import wortlaut.record.Document;
import wortlaut.record.RecordJson;

/**
 * Records as the {@code record} columns hold them: the record's JSON with an empty {@code
 * document.text} (the {@code text} column has it), in zlib's format (RFC 1950).
 */
final class PackedRecord {
  private static final int BUFFER = 1 << 14;

  private PackedRecord() {}

  /**
   * The record without its text.
   *
   * @param deflater what is used again and again, as its tables are large
   */
  static byte[] pack(ArticleRecord record, Deflater deflater) {
    String json = RecordJson.write(withText(record, ""));
    deflater.reset();
    deflater.setInput(json.getBytes(StandardCharsets.UTF_8));
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream(json.length() / 4);
    byte[] buffer = new byte[BUFFER];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    return out.toByteArray();
  }

  /**
   * The record with its text.
   *
   * @throws IllegalArgumentException if the bytes are no packed record
   */
  static ArticleRecord unpack(byte[] bytes, String text) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes);
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length * 6);
      byte[] buffer = new byte[BUFFER];
      while (!inflater.finished()) {
        int got = inflater.inflate(buffer);
        if (got == 0) {
          throw new IllegalArgumentException("the packed record ends early");
        }
        out.write(buffer, 0, got);
      }
      return withText(RecordJson.read(out.toString(StandardCharsets.UTF_8)), text);
    } catch (DataFormatException | JsonProcessingException e) {
      throw new IllegalArgumentException("this is no packed record", e);
    } finally {
      inflater.end();
    }
  }

  private static ArticleRecord withText(ArticleRecord record, String text) {
    Document old = record.document();
    Document document =
        new Document(
            old.id(),
            old.source(),
            old.title(),
            old.outlet(),
            old.author(),
            old.published(),
            old.language(),
            text,
            old.furniture());
    return new ArticleRecord(
        record.schema(),
        document,
        record.sentences(),
        record.actors(),
        record.times(),
        record.statements(),
        record.events(),
        record.links());
  }
}
