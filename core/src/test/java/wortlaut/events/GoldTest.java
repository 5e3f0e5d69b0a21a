package wortlaut.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wortlaut.Loaded;
import wortlaut.intake.Article;
import wortlaut.record.ArticleRecord;
import wortlaut.record.Event;
import wortlaut.record.EventParty;
import wortlaut.record.Span;
import wortlaut.record.Statement;
import wortlaut.record.Text;

/** The reading of our own annotated articles must not get worse. */
class GoldTest {
  private int found;
  private int expected;
  private int right;
  private int parties;
  private int status;
  private int voice;

  @Test
  void readsTheGoldArticlesAsWellAsBefore() throws Exception {
    List<String> lines = NoEventsTest.lines("gold.txt");
    List<String[]> acts = new ArrayList<>();
    String article = null;
    for (String line : lines) {
      if (line.startsWith("\t")) {
        acts.add(line.substring(1).split("\t"));
      } else {
        score(article, acts);
        article = line;
        acts.clear();
      }
    }
    score(article, acts);
    double precision = 1.0 * right / found;
    double recall = 1.0 * right / expected;
    double f1 = 2 * precision * recall / (precision + recall);
    System.out.printf(
        Locale.ROOT,
        "own gold: P %.3f R %.3f F1 %.3f; of %d: parties %d, status %d, voice %d%n",
        precision,
        recall,
        f1,
        right,
        parties,
        status,
        voice);
    assertThat(f1).as("F1 over types").isGreaterThan(0.80);
    assertThat(parties).as("right parties").isGreaterThan(right * 65 / 100);
    assertThat(status).as("right status").isGreaterThan(right * 90 / 100);
    assertThat(voice).as("right voice").isGreaterThan(right * 85 / 100);
  }

  private void score(String article, List<String[]> acts) {
    if (article == null) {
      return;
    }
    ArticleRecord record = Loaded.wortlaut().read(Article.of(article));
    List<Event> left = new ArrayList<>(record.events());
    found += left.size();
    expected += acts.size();
    for (String[] act : acts) {
      int at = article.indexOf(act[1]);
      Span trigger = new Span(at, at + act[1].length());
      Event match =
          left.stream()
              .filter(event -> event.type().label().equals(act[0]))
              .filter(event -> event.trigger().stream().anyMatch(trigger::overlaps))
              .findFirst()
              .orElse(null);
      if (match != null) {
        left.remove(match);
        compare(match, act, record);
      }
    }
  }

  private void compare(Event match, String[] act, ArticleRecord record) {
    right++;
    parties +=
        codes(match.source()).equals(codes(act[2])) && codes(match.target()).equals(codes(act[3]))
            ? 1
            : 0;
    status += match.status().label().equals(act[4]) ? 1 : 0;
    voice += voice(match, record).equals(act[5]) ? 1 : 0;
  }

  private static String voice(Event event, ArticleRecord record) {
    Text text = new Text(record.document().text());
    return record.statements().stream()
        .filter(statement -> statement.id().equals(event.voice()))
        .map(Statement::speaker)
        .map(speaker -> speaker.spans().stream().map(text::slice).collect(Collectors.joining(" ")))
        .findFirst()
        .orElse(event.voice());
  }

  private static Set<String> codes(List<EventParty> parties) {
    return parties.stream()
        .map(EventParty::code)
        .filter(code -> code != null)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> codes(String cell) {
    return cell.equals("-") ? new TreeSet<>() : new TreeSet<>(Arrays.asList(cell.split(",")));
  }
}
