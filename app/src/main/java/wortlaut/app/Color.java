package wortlaut.app;

/** When the text report is coloured. */
enum Color {
  AUTO,
  ALWAYS,
  NEVER;

  /** Whether to colour what goes to a terminal or elsewhere; https://no-color.org is heeded. */
  boolean wanted(boolean toTerminal) {
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> toTerminal && System.getenv("NO_COLOR") == null;
    };
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
