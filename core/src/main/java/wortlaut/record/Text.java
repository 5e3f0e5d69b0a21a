package wortlaut.record;

/**
 * A text whose places are counted in code points, as the record counts them. Java counts UTF-16
 * units, which differ after an emoji; this keeps the two apart at no cost for texts without any.
 */
public final class Text {
  private final String string;
  private final int length;
  private final int[] unitOf; // code point → UTF-16 unit; null where they are the same

  /** Takes the string as it is, unpaired surrogates included (each counts as one). */
  public Text(String string) {
    this.string = string;
    this.length = string.codePointCount(0, string.length());
    this.unitOf = length == string.length() ? null : units(string, length);
  }

  private static int[] units(String string, int length) {
    int[] units = new int[length + 1];
    for (int point = 0, unit = 0; point < length; point++) {
      units[point] = unit;
      unit += Character.charCount(string.codePointAt(unit));
    }
    units[length] = string.length();
    return units;
  }

  /** The whole text. */
  public String string() {
    return string;
  }

  /** Number of code points. */
  public int length() {
    return length;
  }

  /** The code point at an offset, 0 to {@link #length} exclusive. */
  public int at(int offset) {
    return string.codePointAt(unit(offset));
  }

  /** The text from code point {@code start} to before {@code end}. */
  public String slice(int start, int end) {
    return string.substring(unit(start), unit(end));
  }

  /** The text of a span. */
  public String slice(Span span) {
    return slice(span.start(), span.end());
  }

  /** UTF-16 offset of a code point offset (0 to {@link #length}). */
  public int unit(int offset) {
    return unitOf == null ? offset : unitOf[offset];
  }

  /** Code point offset of a UTF-16 offset; inside a pair, that of the pair. */
  public int point(int unit) {
    if (unitOf == null) {
      return unit;
    }
    int found = java.util.Arrays.binarySearch(unitOf, unit);
    return found >= 0 ? found : -found - 2;
  }
}
