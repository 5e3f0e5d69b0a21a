package wortlaut.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.Loaded;
import wortlaut.lexicon.Table;
import wortlaut.record.Actor;
import wortlaut.record.Mention;
import wortlaut.record.Span;

/** Holds the codes of mentions of states in every form to their bar. */
class StateMentionsTest {
  private static final double BAR = 97;

  private record Owned(Mention mention, Actor actor) {}

  @ParameterizedTest
  @ValueSource(strings = {"state-mentions.tsv", "state-mentions-2.tsv", "state-mentions-3.tsv"})
  void mentionsOfEveryFormHaveTheRightCode(String set) {
    List<Table.Row> rows = Table.of(StateMentionsTest.class, set).rows();
    ActorReader reader = new ActorReader();
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : rows) {
      String code = code(reader, row.get("text"));
      if (!row.get("code").equals(code)) {
        wrong.add(row.get("text") + " " + code);
      }
    }
    double right = 100.0 * (rows.size() - wrong.size()) / rows.size();
    assertThat(right).as("wrong: %s", wrong).isGreaterThanOrEqualTo(BAR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"state-mentions.tsv", "state-mentions-2.tsv", "state-mentions-3.tsv"})
  void theSetIsLargeEnoughAndHasEveryForm(String set) {
    List<Table.Row> rows = Table.of(StateMentionsTest.class, set).rows();
    assertThat(rows).hasSizeGreaterThanOrEqualTo(200);
    assertThat(rows)
        .extracting(row -> row.get("form"))
        .contains(
            "name",
            "short",
            "official",
            "adjective",
            "inhabitant",
            "capital",
            "seat",
            "institution",
            "past");
  }

  /** The code of the shortest mention over the marked words. */
  private static String code(ActorReader reader, String marked) {
    int start = marked.indexOf('[');
    Span place = new Span(start, marked.indexOf(']') - 1);
    String text = marked.replace("[", "").replace("]", "");
    return reader.read(Loaded.syntax(text)).stream()
        .flatMap(a -> a.mentions().stream().map(m -> new Owned(m, a)))
        .filter(o -> o.mention().span().overlaps(place))
        .min(Comparator.comparingInt(o -> o.mention().span().length()))
        .map(o -> o.actor().code())
        .orElse(null);
  }
}
