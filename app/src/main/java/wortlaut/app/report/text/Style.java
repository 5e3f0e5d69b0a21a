package wortlaut.app.report.text;

import java.util.List;

/**
 * How words look on a terminal: parameters of ECMA-48's SGR sequence, none for plain.
 *
 * @param codes the parameters, separated by {@code ;}
 */
record Style(String codes) {
  static final Style PLAIN = new Style("");
  static final Style BOLD = new Style("1");
  static final Style DIM = new Style("2");
  static final Style UNDERLINED = new Style("4");

  /** Colours of the 256-colour palette that read well on dark and on light ground. */
  private static final List<Integer> COLOURS = List.of(32, 166, 70, 133, 37, 160, 136, 98);

  /** The colour of a speaker by number from 0; they come round again after eight. */
  static Style speaker(int number) {
    return new Style("38;5;" + COLOURS.get(number % COLOURS.size()));
  }

  /** Both at once. */
  Style and(Style other) {
    return codes.isEmpty() || other.codes.isEmpty()
        ? new Style(codes + other.codes)
        : new Style(codes + ';' + other.codes);
  }
}
