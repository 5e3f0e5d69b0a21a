package wortlaut.actors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wortlaut.record.Span;

/**
 * An article of the coreference set with its mentions, read from {@code coreference.txt}.
 *
 * @param id its name
 * @param text its text without the marks
 * @param parties the mentions of each party
 */
record GoldArticle(String id, String text, List<List<Span>> parties) {

  /** All articles of the set. */
  static List<GoldArticle> all() {
    List<GoldArticle> articles = new ArrayList<>();
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                GoldArticle.class.getResourceAsStream("coreference.txt"),
                StandardCharsets.UTF_8))) {
      String id = null;
      for (String line; (line = reader.readLine()) != null; ) {
        if (line.startsWith("== ")) {
          id = line.substring(3);
        } else if (id != null && !line.isBlank()) {
          articles.add(parse(id, line));
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return articles;
  }

  private static GoldArticle parse(String id, String marked) {
    StringBuilder text = new StringBuilder();
    Deque<Integer> open = new ArrayDeque<>();
    Map<String, List<Span>> parties = new LinkedHashMap<>();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '[') {
        open.push(text.length());
      } else if (c == '|') {
        int close = marked.indexOf(']', i);
        parties
            .computeIfAbsent(marked.substring(i + 1, close), p -> new ArrayList<>())
            .add(new Span(open.pop(), text.length()));
        i = close;
      } else {
        text.append(c);
      }
    }
    return new GoldArticle(id, text.toString(), List.copyOf(parties.values()));
  }
}
