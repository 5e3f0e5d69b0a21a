package wortlaut.intake.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Finds the encoding of bytes and decodes them. */
public final class Decoder {
  /** Windows-1252, which browsers also take for what says it is ISO 8859-1 (WHATWG Encoding). */
  public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Decoder() {}

  /**
   * Text that was bytes.
   *
   * @param text the text, without a byte-order mark
   * @param charset the encoding it was in
   * @param guessed whether neither the bytes nor their bearer named the encoding
   * @param damaged whether some bytes were replaced by U+FFFD
   */
  public record Decoded(String text, Charset charset, boolean guessed, boolean damaged) {}

  /**
   * Decodes bytes: by their byte-order mark, else as named, else UTF-16 if they look so, else UTF-8
   * if they are, else Windows-1252.
   *
   * @param named what the bearer of the bytes names as their encoding, or null
   */
  public static Decoded decode(byte[] bytes, Charset named) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, StandardCharsets.UTF_8, false);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE, false);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE, false);
    }
    Decoded utf8 = decode(bytes, 0, StandardCharsets.UTF_8, false);
    if (named != null && !isMistaken(named, utf8)) {
      Decoded decoded = decode(bytes, 0, browsers(named), false);
      if (!decoded.damaged) {
        return decoded;
      }
    }
    Charset wide = wide(bytes);
    if (wide != null) {
      return decode(bytes, 0, wide, false);
    }
    return utf8.damaged ? fallback(bytes, utf8) : utf8;
  }

  /** What is UTF-8 with umlauts is UTF-8, even if its bearer says it is a one-byte encoding. */
  private static boolean isMistaken(Charset named, Decoded utf8) {
    boolean oneByte = named.canEncode() && named.newEncoder().maxBytesPerChar() == 1;
    return oneByte && !utf8.damaged && utf8.text.chars().anyMatch(c -> c > 0x7F);
  }

  private static Charset browsers(Charset named) {
    return named.equals(StandardCharsets.ISO_8859_1) || named.equals(StandardCharsets.US_ASCII)
        ? WINDOWS_1252
        : named;
  }

  /** Not quite UTF-8: a text cut or mended by hand stays UTF-8, anything else is Windows-1252. */
  private static Decoded fallback(byte[] bytes, Decoded utf8) {
    long wrong = utf8.text.codePoints().filter(c -> c == 0xFFFD).count();
    long right = utf8.text.codePoints().filter(c -> c > 0x7F && c != 0xFFFD).count();
    return right > 4 * wrong ? utf8 : decode(bytes, 0, WINDOWS_1252, true);
  }

  private static Decoded decode(byte[] bytes, int from, Charset charset, boolean guessed) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes, from, bytes.length - from);
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(buffer);
      return new Decoded(text.toString(), charset, guessed, false);
    } catch (CharacterCodingException e) {
      String text = new String(bytes, from, bytes.length - from, charset);
      return new Decoded(text, charset, guessed, true);
    }
  }

  /** UTF-16 without a mark: nearly every second byte of a European text is zero. */
  private static Charset wide(byte[] bytes) {
    int length = Math.min(bytes.length & ~1, 4096);
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int most = length / 2 * 7 / 10;
    if (length < 8 || even > most == odd > most) {
      return null;
    }
    boolean littleEndian = odd > even;
    return Math.min(even, odd) > length / 40
        ? null
        : littleEndian ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
