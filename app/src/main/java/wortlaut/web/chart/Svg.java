package wortlaut.web.chart;

import java.util.Locale;

/** Writes an SVG image. Looks come from classes: the page's policy forbids inline styles. */
final class Svg {
  private final StringBuilder out = new StringBuilder();

  /**
   * @param classes classes of the image
   * @param label what it shows, for those who do not see it
   */
  Svg(String classes, int width, int height, String label) {
    this(classes, width, height, label, "img");
  }

  /** An image whose parts lead somewhere. */
  static Svg linked(String classes, int width, int height, String label) {
    return new Svg(classes, width, height, label, "group");
  }

  private Svg(String classes, int width, int height, String label, String role) {
    out.append("<svg class=\"chart ")
        .append(classes)
        .append("\" viewBox=\"0 0 ")
        .append(width)
        .append(' ')
        .append(height)
        .append("\" role=\"")
        .append(role)
        .append("\" aria-label=\"")
        .append(escape(label))
        .append("\">");
  }

  Svg rect(String classes, double x, double y, double width, double height, String title) {
    out.append("<rect class=\"").append(classes).append('"');
    number("x", x);
    number("y", y);
    number("width", width);
    number("height", height);
    return titled("rect", title);
  }

  Svg circle(String classes, double x, double y, double radius, String title) {
    out.append("<circle class=\"").append(classes).append('"');
    number("cx", x);
    number("cy", y);
    number("r", radius);
    return titled("circle", title);
  }

  Svg path(String classes, String d, String title) {
    out.append("<path class=\"").append(classes).append("\" d=\"").append(d).append('"');
    return titled("path", title);
  }

  Svg line(String classes, double x1, double y1, double x2, double y2, double thickness) {
    out.append("<line class=\"").append(classes).append('"');
    number("x1", x1);
    number("y1", y1);
    number("x2", x2);
    number("y2", y2);
    number("stroke-width", thickness);
    out.append("/>");
    return this;
  }

  /**
   * @param anchor start, middle or end
   */
  Svg text(String classes, double x, double y, String anchor, String words) {
    out.append("<text class=\"").append(classes).append('"');
    number("x", x);
    number("y", y);
    out.append(" text-anchor=\"").append(anchor).append("\">").append(escape(words));
    out.append("</text>");
    return this;
  }

  /** What follows leads somewhere, until {@link #end}. */
  Svg link(String href, String label) {
    out.append("<a href=\"").append(escape(href)).append("\" aria-label=\"");
    out.append(escape(label)).append("\">");
    return this;
  }

  Svg end() {
    out.append("</a>");
    return this;
  }

  private Svg titled(String name, String title) {
    if (title == null) {
      out.append("/>");
    } else {
      out.append("><title>").append(escape(title)).append("</title></").append(name).append('>');
    }
    return this;
  }

  private void number(String name, double value) {
    out.append(' ').append(name).append("=\"");
    out.append(String.format(Locale.ROOT, "%.1f", value)).append('"');
  }

  static String escape(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  @Override
  public String toString() {
    return out + "</svg>";
  }
}
