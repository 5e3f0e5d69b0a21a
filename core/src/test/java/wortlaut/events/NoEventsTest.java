package wortlaut.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.Loaded;
import wortlaut.intake.Article;
import wortlaut.record.Event;
import wortlaut.record.EventType;

/** Reports of sport, weather, companies, culture and accidents have no political events. */
class NoEventsTest {
  @Test
  void findsNoPoliticsWhereThereIsNone() throws Exception {
    List<String> wrong = new ArrayList<>();
    int reports = 0;
    for (String line : lines("no-events.txt")) {
      String[] cells = line.split("\t");
      List<Event> events = Loaded.wortlaut().read(Article.of(cells[1])).events();
      reports++;
      if (!events.isEmpty()) {
        wrong.add(cells[1] + " " + events.get(0).type() + " " + events.get(0).reason());
      }
    }
    assertThat(reports).isEqualTo(120);
    assertThat(wrong).as("reports with events: %s", wrong).hasSizeLessThanOrEqualTo(reports / 10);
  }

  @Test
  void citizensMayProtestWhereNobodySpeaksOfPolitics() {
    String text =
        "Hunderte Anwohner haben am Sonntag in Neuhafen gegen eine Mülldeponie demonstriert. Sie"
            + " zogen mit Trommeln durch die Altstadt.";
    assertThat(Loaded.wortlaut().read(Article.of(text)).events())
        .extracting(Event::type)
        .containsOnly(EventType.PROTEST);
  }

  static List<String> lines(String resource) throws Exception {
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                NoEventsTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    }
  }
}
