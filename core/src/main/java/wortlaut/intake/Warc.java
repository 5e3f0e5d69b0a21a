package wortlaut.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.NoSuchElementException;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import wortlaut.intake.error.ErrorCode;
import wortlaut.intake.error.Problem;

/**
 * The web pages in a WARC file (ISO 28500), one after the other; what is no page is passed over.
 * After a record that is broken or lies about its length, reading goes on at the next record that
 * begins after that one's beginning.
 */
final class Warc implements Results {
  private final String name;
  private final SeekableByteChannel file;
  private final HtmlFile pages;
  private final Limits limits;
  private final long end;
  private WarcReader reader;
  private long start; // of the latest record
  private Result next;
  private boolean over;

  /**
   * @param name what to call it in messages
   */
  Warc(String name, SeekableByteChannel file, Admission admission) {
    this(name, file, admission, 0, Long.MAX_VALUE);
  }

  /**
   * Of the records that begin in a part of the file alone.
   *
   * @param from byte the part begins at
   * @param end byte after its last
   */
  Warc(String name, SeekableByteChannel file, Admission admission, long from, long end) {
    this.name = name;
    this.file = file;
    this.pages = new HtmlFile(admission);
    this.limits = admission.limits();
    this.end = end;
    if (from > 0) {
      start = from - 1;
      resume();
    }
  }

  @Override
  public boolean hasNext() {
    while (next == null && !over) {
      try {
        advance();
      } catch (IOException | RuntimeException e) { // jwarc throws both on bytes it does not expect
        next = failed(ErrorCode.BROKEN_WARC, "at byte " + start + ": " + e.getMessage());
        resume();
      }
    }
    return next != null;
  }

  private void advance() throws IOException {
    if (reader == null) {
      reader = new WarcReader(file);
    }
    WarcRecord record = reader.next().orElse(null);
    if (record == null) {
      over = true;
      return;
    }
    start = reader.position();
    if (start >= end) {
      over = true;
      return;
    }
    next = page(record);
  }

  /** The record's article or why it cannot be read; null if it is no page. */
  private Result page(WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response && isHttp(response)) {
      HttpResponse http = response.http();
      boolean html = isHtml(http.contentType());
      return http.status() == 200 && html
          ? article(response.target(), http.bodyDecoded().stream())
          : null;
    }
    if (record instanceof WarcResource resource && isHtml(resource.contentType())) {
      return article(resource.target(), resource.body().stream());
    }
    return null;
  }

  private static boolean isHttp(WarcResponse response) {
    return response.contentType().base().equals(MediaType.HTTP);
  }

  private static boolean isHtml(MediaType type) {
    String base = type.base().toString();
    return base.equalsIgnoreCase("text/html") || base.equalsIgnoreCase("application/xhtml+xml");
  }

  private Result article(String address, InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(limits.articleBytes() + 1);
    if (bytes.length > limits.articleBytes()) {
      return failed(ErrorCode.TOO_LARGE, address);
    }
    return bytes.length == 0 ? failed(ErrorCode.EMPTY, address) : pages.read(bytes, address, null);
  }

  private Result failed(ErrorCode code, String detail) {
    return new Result.Failed(new Problem(code, name, detail));
  }

  /** Goes on at the next record that begins after the latest one's beginning. */
  private void resume() {
    reader = null;
    try {
      start = WarcBoundary.after(file, start);
      over = start < 0 || start >= end;
      if (!over) {
        file.position(start);
      }
    } catch (IOException e) {
      over = true;
    }
  }

  @Override
  public Result next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Result result = next;
    next = null;
    return result;
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      // It was only read.
    }
  }
}
