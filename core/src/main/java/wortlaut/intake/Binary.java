package wortlaut.intake;

import java.nio.charset.StandardCharsets;
import wortlaut.intake.error.ErrorCode;
import wortlaut.intake.error.IntakeException;
import wortlaut.intake.text.Decoder;

/** Tells files that hold no text. */
final class Binary {
  private Binary() {}

  /**
   * Refuses what is not text.
   *
   * @param start the first bytes of an input
   * @throws IntakeException if they are not text ({@code W104})
   */
  static void refuse(byte[] start) throws IntakeException {
    String magic = new String(start, 0, Math.min(8, start.length), StandardCharsets.ISO_8859_1);
    String known =
        magic.startsWith("%PDF-")
            ? "a PDF"
            : magic.startsWith("PK\3\4")
                ? "a ZIP archive, as .docx and .odt are"
                : magic.startsWith("\u00D0\u00CF\u0011\u00E0")
                    ? "an old Office document"
                    : magic.startsWith("{\\rtf") ? "RTF" : null;
    if (known != null) {
      throw new IntakeException(ErrorCode.BINARY, "it is " + known);
    }
    String text = Decoder.decode(start, null).text();
    long controls = text.chars().filter(Binary::isControl).count();
    if (text.indexOf(0) >= 0 || controls * 50 > text.length()) {
      throw new IntakeException(ErrorCode.BINARY, "it holds control characters");
    }
  }

  private static boolean isControl(int c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f';
  }
}
