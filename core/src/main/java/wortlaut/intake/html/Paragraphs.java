package wortlaut.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Cuts a page into the paragraphs that a reader sees. */
final class Paragraphs implements NodeVisitor {
  /** Elements that stay in the line though jsoup takes them for blocks, or the other way round. */
  private static final Set<String> BREAKING = Set.of("td", "th", "dt", "dd", "li", "caption");

  private final List<Paragraph> found = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Element block;
  private int linked;
  private int links;
  private int breaks;

  private Paragraphs(Element root) {
    this.block = root;
  }

  /** The paragraphs below an element, in reading order. */
  static List<Paragraph> of(Element root) {
    Paragraphs paragraphs = new Paragraphs(root);
    NodeTraversor.traverse(paragraphs, root);
    paragraphs.flush();
    return paragraphs.found;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words.getWholeText());
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) {
        breaks++;
        text.append(' ');
      } else if (isBlock(element)) {
        flush();
        block = element;
      }
      links += element.normalName().equals("a") ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= element.normalName().equals("a") ? 1 : 0;
      if (isBlock(element)) {
        flush();
        block = element.parent() == null ? element : element.parent();
      }
    }
  }

  private void add(String words) {
    if (words.isBlank()) {
      text.append(words.isEmpty() ? "" : " ");
      return;
    }
    if (breaks > 1) {
      flush();
    }
    breaks = 0;
    text.append(words);
    linked += links > 0 ? words.strip().length() : 0;
  }

  private void flush() {
    String words = clean(text.toString());
    if (!words.isEmpty()) {
      found.add(new Paragraph(nearestBlock(block), words, linked));
    }
    text.setLength(0);
    linked = 0;
    breaks = 0;
  }

  private static Element nearestBlock(Element element) {
    Element at = element;
    while (!isBlock(at) && at.parent() != null) {
      at = at.parent();
    }
    return at;
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() || BREAKING.contains(element.normalName());
  }

  /** White space collapsed; soft hyphens and zero-width characters, which nobody sees, left out. */
  static String clean(String text) {
    return text.replaceAll("[\\u00AD\\u200B\\u200C\\u2060\\uFEFF]", "")
        .replaceAll("[\\s\\u00A0\\u2028\\u2029]+", " ")
        .strip();
  }
}
