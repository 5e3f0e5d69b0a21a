package wortlaut.app.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.app.report.Sample;
import wortlaut.record.ArticleRecord;
import wortlaut.record.Text;
import wortlaut.syntax.Entity;
import wortlaut.syntax.Morph;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Syntax;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

class ExplanationTest {
  private final ArticleRecord record = Sample.dispatch();
  private final Text text = new Text(record.document().text());

  /** "Nordmark bestreitet das." with its tree. */
  private Syntax syntax() {
    int at = text.point(text.string().indexOf("Nordmark bestreitet"));
    return new Syntax(
        text,
        List.of(
            new Sentence(
                at,
                at + 24,
                List.of(
                    word(1, at, "Nordmark", "Nordmark", Upos.PROPN, 2, "nsubj", Entity.LOCATION),
                    word(2, at + 9, "bestreitet", "bestreiten", Upos.VERB, 0, "root", Entity.NONE),
                    word(3, at + 20, "das", "der", Upos.PRON, 2, "obj", Entity.NONE),
                    word(4, at + 23, ".", ".", Upos.PUNCT, 2, "punct", Entity.NONE)))));
  }

  private static Word word(
      int id,
      int start,
      String form,
      String lemma,
      Upos upos,
      int head,
      String relation,
      Entity e) {
    int end = start + form.length();
    return new Word(id, start, end, form, lemma, upos, Morph.NONE, head, relation, e);
  }

  @Test
  void aFactIsExplainedByItsReasonItsWordsAndTheTree() {
    List<Fact> facts = Fact.of(record).stream().filter(fact -> fact.id().equals("e3")).toList();
    assertThat(new Explanation(syntax(), record, List.of()).of(facts, null))
        .contains("e3  REJECT, actual, voice outlet")
        .contains("because     lexicon  (0.66)")
        .containsPattern("trigger +bestreitet  \\[\\d+–\\d+]")
        .containsPattern("root  bestreitet +bestreiten  VERB  ← e3 trigger")
        .containsPattern("├─ nsubj  Nordmark +Nordmark  PROPN  <LOCATION>  ← e3 source")
        .containsPattern("└─ punct  \\.");
  }

  @Test
  void aPlaceWithoutFactsStillShowsItsSentence() {
    Sentence sentence = syntax().sentences().get(0);
    assertThat(new Explanation(syntax(), record, List.of()).of(List.of(), sentence.word(3).span()))
        .contains("No statement, event or actor was read here.")
        .contains("obj  das");
  }

  @Test
  void everyFactOfTheRecordIsThere() {
    assertThat(Fact.of(record))
        .extracting(Fact::id)
        .containsExactly("s1", "s2", "s3", "s4", "e1", "e2", "e3", "e4", "a1", "a2", "a3", "a4");
  }
}
