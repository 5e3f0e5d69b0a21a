package wortlaut.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Sixty articles made of {@code tour.tsv}: twelve subjects written by hand, five articles each. Of
 * each subject the first two accuse, the third and fourth are near-copies, and in each its person
 * speaks once in quotation marks.
 */
final class TourArticles {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A subject; the columns of the table. */
  record Subject(
      String source,
      String target,
      String accusation,
      String again,
      String person,
      String role,
      String first,
      String second,
      String background,
      String more) {
    String surname() {
      return person.substring(person.lastIndexOf(' ') + 1);
    }
  }

  private TourArticles() {}

  static List<Subject> subjects() {
    try (var in = TourArticles.class.getResourceAsStream("/tour.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t"))
          .map(c -> new Subject(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8], c[9]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One article a line. */
  static String jsonLines() {
    StringBuilder lines = new StringBuilder();
    List<Subject> subjects = subjects();
    for (int i = 0; i < subjects.size(); i++) {
      Subject s = subjects.get(i);
      LocalDate day = LocalDate.of(2026, 1, 5).plusDays(14L * i);
      String named = s.role() + " " + s.person();
      String agency =
          s.background()
              + " "
              + s.more()
              + " „"
              + s.first()
              + "“, sagte "
              + named
              + " vor der Presse.";
      List<String> texts = new ArrayList<>();
      texts.add(
          s.accusation() + " „" + s.first() + "“, sagte " + named + ". Die andere Seite schweigt.");
      texts.add(
          s.again()
              + " „"
              + s.second()
              + "“, erklärte "
              + named
              + ". Aus der Hauptstadt kam zunächst keine Antwort.");
      texts.add(
          agency + " Weitere Gespräche sind nach diesen Angaben für die kommende Woche geplant.");
      texts.add("(ag) " + agency);
      texts.add(
          "Drei Wochen später ist der Streit nicht vorbei. „"
              + s.second()
              + "“, sagte "
              + named
              + " im Rundfunk.");
      List<String> outlets =
          List.of("Küstenbote", "Abendkurier", "Die Lupe", "Morgenpost", "Küstenbote");
      int[] days = {0, 1, 2, 2, 21};
      for (int j = 0; j < texts.size(); j++) {
        ObjectNode article = JSON.createObjectNode();
        article.put("source", "https://blatt.example/" + i + "/" + j);
        article.put("title", "Streit zwischen Nachbarn, Folge " + i + "." + j);
        article.put("outlet", outlets.get(j));
        article.put("published", day.plusDays(days[j]).toString());
        article.put("text", texts.get(j));
        lines.append(article).append('\n');
      }
    }
    return lines.toString();
  }
}
