package wortlaut.speech.doc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.record.Text;
import wortlaut.syntax.Entity;
import wortlaut.syntax.Morph;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Syntax;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

class MarksTest {
  /** Words cut at white space and around marks, one sentence a line; no real trees. */
  private static Passage passage(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      List<Word> words = new ArrayList<>();
      for (int i = 0; i < line.length(); i++) {
        if (Character.isWhitespace(line.charAt(i))) {
          continue;
        }
        int end = i + 1;
        while (letter(line, i) && end < line.length() && letter(line, end)) {
          end++;
        }
        int id = words.size() + 1;
        words.add(
            new Word(
                id,
                start + i,
                start + end,
                line.substring(i, end),
                line.substring(i, end),
                Upos.X,
                Morph.NONE,
                id - 1,
                id == 1 ? "root" : "dep",
                Entity.NONE));
        i = end - 1;
      }
      if (!words.isEmpty()) {
        sentences.add(new Sentence(words.get(0).start(), words.get(words.size() - 1).end(), words));
      }
      start += line.length() + 1;
    }
    return new Passage(new Syntax(new Text(text), sentences));
  }

  private static boolean letter(String line, int i) {
    return Character.isLetterOrDigit(line.charAt(i));
  }

  private static List<String> marked(String text) {
    Passage passage = passage(text);
    return Marks.pairs(passage).stream()
        .map(
            pair ->
                passage
                    .text()
                    .slice(passage.word(pair.open()).start(), passage.word(pair.close()).end()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "„Es regnet“",
        "„Es regnet\"",
        "\"Es regnet\"",
        "»Es regnet«",
        "«Es regnet»",
        "“Es regnet”",
        "‚Es regnet‘",
        "„Es regnet”",
        "›Es regnet‹"
      })
  void pairsMarksOfEveryKind(String quotation) {
    assertThat(marked("Sie sagte " + quotation + " und ging.")).containsExactly(quotation);
  }

  @Test
  void pairsNestedMarks() {
    assertThat(marked("„Er rief ‚Halt‘ und lief“, sagte sie."))
        .containsExactly("„Er rief ‚Halt‘ und lief“", "‚Halt‘");
  }

  @Test
  void anApostropheIsNoMark() {
    assertThat(marked("Das ist Hans' Haus und Peter's Auto.")).isEmpty();
  }

  @Test
  void aMarkRepeatedAtAParagraphGoesOn() {
    assertThat(marked("„Es regnet seit Tagen.\n„Es hört nicht auf“, sagte sie."))
        .containsExactly("„Es regnet seit Tagen.\n„Es hört nicht auf“");
  }

  @Test
  void speechLeftOpenAfterAColonEndsWithItsSentence() {
    assertThat(marked("Sie sagte: „Es regnet seit drei Tagen.\nDanach ging sie."))
        .containsExactly("„Es regnet seit drei Tagen.");
  }

  @Property(tries = 300)
  void pairsNeverCross(
      @ForAll
          @StringLength(max = 60)
          @Chars({'„', '“', '"', '»', '«', '‚', '‘', ' ', '\n', ':'})
          @CharRange(from = 'a', to = 'd')
          String text) {
    List<Marks.Pair> pairs = Marks.pairs(passage(text));
    for (Marks.Pair one : pairs) {
      assertThat(one.open()).isLessThanOrEqualTo(one.close());
      for (Marks.Pair other : pairs) {
        boolean crosses =
            one.open() < other.open() && other.open() < one.close() && one.close() < other.close();
        assertThat(crosses).as(text).isFalse();
      }
    }
  }
}
