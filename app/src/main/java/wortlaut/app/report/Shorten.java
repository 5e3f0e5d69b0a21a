package wortlaut.app.report;

/** Shortens quotations for lists. */
public final class Shorten {
  private Shorten() {}

  /**
   * The text if it has at most so many code points, else its beginning and its end with … between.
   */
  public static String middle(String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    int tail = most / 4;
    int from = text.offsetByCodePoints(text.length(), -tail);
    int space = text.indexOf(' ', from);
    String end = space < 0 ? text.substring(from) : text.substring(space + 1);
    return to(text, most - tail) + " " + end;
  }

  /**
   * The text if it has at most so many code points, else its beginning up to a word's end and ….
   */
  public static String to(String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    int until = text.offsetByCodePoints(0, most);
    int space = text.lastIndexOf(' ', until);
    return text.substring(0, space > 0 ? space : until) + " …";
  }
}
