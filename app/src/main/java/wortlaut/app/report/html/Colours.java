package wortlaut.app.report.html;

/** The classes of the speakers' colours, which the style sheet defines. */
public final class Colours {
  private static final int COUNT = 8;

  private Colours() {}

  /** Class of a speaker by number; −1 is the outlet. Colours come round again. */
  public static String of(int speaker) {
    return speaker < 0 ? "outlet" : "v" + speaker % COUNT;
  }
}
