package wortlaut.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import wortlaut.intake.error.ErrorCode;
import wortlaut.intake.error.IntakeException;
import wortlaut.intake.text.Decoder;

/** Lines of JSON are cut at the byte of a line feed, so those in UTF-16 become UTF-8 first. */
final class Utf8Stream {
  private Utf8Stream() {}

  /**
   * The stream as it is; one in UTF-16 as UTF-8, which is read at once and may therefore not be
   * larger than {@link Limits#articleBytes}.
   */
  static InputStream of(InputStream in, byte[] start, Limits limits)
      throws IOException, IntakeException {
    Charset charset = Decoder.decode(start, null).charset();
    if (!charset.equals(StandardCharsets.UTF_16LE) && !charset.equals(StandardCharsets.UTF_16BE)) {
      return in;
    }
    try (in) {
      byte[] all = in.readNBytes(limits.articleBytes() + 1);
      if (all.length > limits.articleBytes()) {
        throw new IntakeException(ErrorCode.TOO_LARGE, "as UTF-16; store it as UTF-8");
      }
      String text = Decoder.decode(all, null).text();
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
