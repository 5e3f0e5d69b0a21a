package wortlaut.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wortlaut.lexicon.Table;
import wortlaut.record.EventType;
import wortlaut.record.Span;

class MarksTest {
  private static final List<String> COLUMNS =
      List.of("article", "sentence", "type", "trigger", "source", "target", "status");

  /** The second sentence starts at 9 and ends at 46. */
  private static final String ARTICLE =
      """
      {"id": "a", "published": "2020-05-01", "text": "\uD83D\uDE00 Genug. Vorab: Wien wirft Rom vor, zu zögern.",
       "sentences": [[0, 8], [9, 46]]}"""
          .replace("\n", "");

  private static List<EventGold> read(String... rows) throws IOException {
    String table = "# events\n" + String.join("\t", COLUMNS) + "\n" + String.join("\n", rows);
    return Marks.read(
        Table.read("marks", new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))),
        List.of(ARTICLE));
  }

  @Test
  void findsTheWordsOfATriggerInItsSentence() throws IOException {
    EventGold article = read("a\t1\tACCUSE\twirft … vor\tAUT\tITA\tactual").get(0);
    assertThat(article.published()).isEqualTo("2020-05-01");
    assertThat(article.acts())
        .containsExactly(
            new EventGold.Act(
                EventType.ACCUSE,
                List.of(new Span(21, 26), new Span(31, 34)),
                Set.of("AUT"),
                Set.of("ITA")));
  }

  @Test
  void takesWholeWordsBeforePartsOfWords() throws IOException {
    assertThat(read("a\t1\tACCUSE\tvor\tAUT\t-\tactual").get(0).acts().get(0).trigger())
        .containsExactly(new Span(31, 34));
  }

  @Test
  void knowsPartiesWithoutACode() throws IOException {
    EventGold.Act act = read("a\t1\tACCUSE\twirft\t?,AUT\t?\tactual").get(0).acts().get(0);
    assertThat(act.source()).containsExactly("AUT");
    assertThat(act.target()).isEmpty();
  }

  @Test
  void knowsArticlesWithoutAnEvent() throws IOException {
    assertThat(read("a")).singleElement().satisfies(a -> assertThat(a.acts()).isEmpty());
  }

  @Test
  void saysWhatIsWrongAndWhere() {
    assertThatThrownBy(() -> read("b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("marks:3: there is no article b");
    assertThatThrownBy(() -> read("a\t7\tACCUSE\twirft\tAUT\tITA\tactual"))
        .hasMessage("marks:3: there is no such sentence");
    assertThatThrownBy(() -> read("a", "a\t0\tACCUSE\twirft\tAUT\tITA\tactual"))
        .hasMessage("marks:4: the trigger does not stand in its sentence: wirft");
  }

  @Test
  void theTableThatIsLearnedFromIsWellFormed() throws IOException {
    Table table;
    try (var in = MarksTest.class.getResourceAsStream("marks.tsv")) {
      table = Table.read("marks.tsv", in);
    }
    assertThat(table.columns()).isEqualTo(COLUMNS);
    assertThat(table.rows()).hasSizeGreaterThan(900);
    for (Table.Row row : table.rows()) {
      if (!row.get("type").isEmpty()) {
        assertThat(EventType.valueOf(row.get("type"))).isNotNull();
        assertThat(row.get("sentence")).matches("\\d+");
        assertThat(row.get("trigger").split(" "))
            .as("no text beyond the trigger")
            .hasSizeLessThan(13);
        assertThat(row.get("source") + "," + row.get("target"))
            .matches("(-|\\?|[A-Z][A-Z0-9]{1,9})(,(-|\\?|[A-Z][A-Z0-9]{1,9}))*");
        assertThat(row.get("status")).isIn("actual", "planned", "hypothetical", "negated");
      }
    }
  }
}
