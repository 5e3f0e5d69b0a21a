package wortlaut.intake.html;

import org.jsoup.nodes.Element;

/**
 * A run of text on a page without a break in it.
 *
 * @param block the innermost block element it stands in
 * @param text its text, white space collapsed
 * @param linked how many of its characters are links
 */
record Paragraph(Element block, String text, int linked) {
  /** The share of its characters that are links, 0 to 1. */
  double linkShare() {
    return text.isEmpty() ? 0 : Math.min(1, (double) linked / text.length());
  }

  /** Whether it is a heading (h1 to h6). */
  boolean isHeading() {
    return block.normalName().matches("h[1-6]");
  }

  /** Whether it ends as a sentence does. */
  boolean isSentence() {
    return text.matches(".*[.!?…:;][\"“”»«‘’')\\]]*$");
  }
}
