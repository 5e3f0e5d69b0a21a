package wortlaut.app.report.html;

/** The classes of the speakers' colours, which the style sheet defines. */
final class Colours {
  private static final int COUNT = 8;

  private Colours() {}

  /** Class of a speaker by number; −1 is the outlet. Colours come round again. */
  static String of(int speaker) {
    return speaker < 0 ? "outlet" : "v" + speaker % COUNT;
  }
}
