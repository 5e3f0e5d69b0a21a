package wortlaut.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import wortlaut.intake.error.ErrorCode;
import wortlaut.intake.error.IntakeException;
import wortlaut.intake.error.Problem;
import wortlaut.intake.text.Decoder;

/** JSON Lines: one article a line. Lines are read one by one, however long the file is. */
final class JsonLines implements Results {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String source;
  private final InputStream in;
  private final Admission admission;
  private int line;
  private Result next;
  private boolean ended;
  private boolean found;

  /**
   * @param line how many lines of the file stand before the stream's first
   */
  JsonLines(String source, InputStream in, Admission admission, int line) {
    this.line = line;
    this.source = source;
    this.in = new BufferedInputStream(in, 1 << 16);
    this.admission = admission;
  }

  @Override
  public boolean hasNext() {
    while (next == null && !ended) {
      try {
        next = advance();
      } catch (IOException e) {
        ended = true;
        next = new Result.Failed(Unpacking.problem(e).at(source, line));
      } catch (IntakeException e) {
        next = new Result.Failed(e.at(source, line));
      }
      if (ended && next == null && !found) {
        next = new Result.Failed(new Problem(ErrorCode.EMPTY, source, ""));
      }
    }
    return next != null;
  }

  @Override
  public Result next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Result result = next;
    found = true;
    next = null;
    return result;
  }

  @Override
  public void close() {
    ended = true;
    try {
      in.close();
    } catch (IOException e) {
      // It was only read from: nothing is lost.
    }
  }

  /** The article of the next line, or null for a blank line and at the end. */
  private Result advance() throws IOException, IntakeException {
    byte[] bytes = readLine();
    if (bytes == null) {
      ended = true;
      return null;
    }
    line++;
    int most = admission.limits().articleBytes();
    if (bytes.length > most) {
      throw new IntakeException(
          ErrorCode.TOO_LARGE, "a line of more than " + most / 1_000_000 + " MB");
    }
    Decoder.Decoded decoded = Decoder.decode(bytes, null);
    return decoded.text().isBlank() ? null : read(decoded);
  }

  /** The bytes up to the next line feed, cut after one more than an article may have. */
  private byte[] readLine() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int most = admission.limits().articleBytes();
    int c = in.read();
    if (c < 0) {
      return null;
    }
    for (; c >= 0 && c != '\n'; c = in.read()) {
      if (bytes.size() <= most) {
        bytes.write(c);
      }
    }
    return bytes.toByteArray();
  }

  private Result read(Decoder.Decoded decoded) throws IntakeException {
    JsonNode node;
    try {
      node = JSON.readTree(decoded.text());
    } catch (JsonProcessingException e) {
      String where = e.getLocation() == null ? "" : ", column " + e.getLocation().getColumnNr();
      throw new IntakeException(ErrorCode.BROKEN_LINE, e.getOriginalMessage() + where);
    }
    if (!node.isObject()) {
      throw new IntakeException(ErrorCode.BROKEN_LINE, "it is " + node.getNodeType());
    }
    List<Notice> notices = new ArrayList<>(Notices.of(decoded));
    String own = field(node, "source");
    Article given =
        new Article(
            field(node, "id"),
            own == null ? source + ":" + line : own,
            field(node, "title"),
            field(node, "outlet"),
            field(node, "author"),
            field(node, "published"),
            null,
            field(node, "text"),
            List.of());
    return admission.admit(given, field(node, "html"), source, line, notices);
  }

  /** A field's value, or null if it is missing or blank. */
  private static String field(JsonNode node, String name) {
    JsonNode value = node.get(name);
    return value == null || value.isNull() || value.asText().isBlank() ? null : value.asText();
  }
}
