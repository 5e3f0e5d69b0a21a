package wortlaut.intake.web;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Content-Type header.
 *
 * @param type the media type in lower case, or ""
 * @param charset the encoding, or null if none is named or nobody knows it
 */
record ContentType(String type, Charset charset) {
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w:.-]+)", Pattern.CASE_INSENSITIVE);

  static ContentType parse(String header) {
    String type = header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    Matcher charset = CHARSET.matcher(header);
    return new ContentType(type, charset.find() ? charset(charset.group(1)) : null);
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
