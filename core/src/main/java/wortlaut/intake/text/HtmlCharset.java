package wortlaut.intake.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the encoding that a page names in its head. */
public final class HtmlCharset {
  /** A page must name it in its first 1024 bytes (HTML standard); pages do it later, too. */
  private static final int LOOK = 8192;

  private static final Pattern META =
      Pattern.compile(
          "<(?:meta[^>]*?charset|\\?xml[^>]*?encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]+)",
          Pattern.CASE_INSENSITIVE);

  private HtmlCharset() {}

  /** The encoding, or null if none is named or it cannot be that one. */
  public static Charset of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(LOOK, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher meta = META.matcher(head);
    if (!meta.find()) {
      return null;
    }
    try {
      Charset named = Charset.forName(meta.group(1));
      // A page whose head can be read byte by byte is not in UTF-16, whatever it says.
      return named.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : named;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
