package wortlaut.intake.html;

import wortlaut.intake.text.FurnitureReader;

/** Pages for tests. */
final class Pages {
  static final String FIRST =
      "Der Stadtrat von Lindenau hat am Dienstagabend beschlossen, die alte Brücke zu sperren.";
  static final String SECOND =
      "„Wir haben keine andere Wahl“, sagte Bürgermeisterin Ilse Brandt nach der Sitzung im Rathaus.";
  static final String THIRD =
      "Die Opposition kritisierte die Entscheidung und verlangte, dass ein zweites Gutachten kommt.";
  static final String PARAGRAPHS = "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";
  static final String TEXT = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;

  private static final PageReader READER = new PageReader(FurnitureReader.load());

  private Pages() {}

  static Page read(String html) {
    return READER.read(html, "https://www.bote.example/lindenau/bruecke-20240503.html");
  }

  /** A page with its head and body. */
  static Page read(String head, String body) {
    return read("<!doctype html><html lang=de><head>" + head + "</head><body>" + body + "</body>");
  }
}
