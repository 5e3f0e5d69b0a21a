package wortlaut.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.Loaded;
import wortlaut.lexicon.Table;
import wortlaut.record.Actor;
import wortlaut.record.Mention;
import wortlaut.record.Span;

/** Holds the codes of mentions of states in every form to their bar. */
class StateMentionsTest {
  private static final double BAR = 97;
  private static final Table SET = Table.of(StateMentionsTest.class, "state-mentions.tsv");

  private record Owned(Mention mention, Actor actor) {}

  @Test
  void mentionsOfEveryFormHaveTheRightCode() {
    ActorReader reader = new ActorReader();
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : SET.rows()) {
      String code = code(reader, row.get("text"));
      if (!row.get("code").equals(code)) {
        wrong.add(row.get("text") + " " + code);
      }
    }
    double right = 100.0 * (SET.rows().size() - wrong.size()) / SET.rows().size();
    assertThat(right).as("wrong: %s", wrong).isGreaterThanOrEqualTo(BAR);
  }

  @Test
  void theSetIsLargeEnoughAndHasEveryForm() {
    assertThat(SET.rows()).hasSizeGreaterThanOrEqualTo(200);
    assertThat(SET.rows())
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
