package wortlaut.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import wortlaut.Loaded;
import wortlaut.record.Text;

/** Whatever the text: each sentence is one tree, and the words' places spell the text. */
class SyntaxPropertyTest {
  @Property(tries = 150)
  void makesTreesThatSpellTheText(@ForAll("texts") String string) {
    check(string);
  }

  @Example
  void readsOddTexts() {
    check("");
    check(" \n\t ");
    check("?!…“„");
    check("\"".repeat(50));
    check("🙂🙂🙂 👍🏽 e\u0301tude 5\u00a0000\u00a0€ Soft\u00adtrennung \u200b\ufeff");
    check("W".repeat(3000) + " ging-" + "a-".repeat(500) + "z.");
    check("\ud83d ging \udc4d fort\u0007.");
    check("([{<>}])) ``'' -LRB- `Zitat´ ½ 1/2 ... . . .");
  }

  @Example
  void cutsEndlessSentences() {
    Text text = new Text("Der Mann geht am Haus vorbei, ".repeat(700));
    Syntax syntax = Loaded.syntax().read(text, List.of());
    assertThat(syntax.sentences()).hasSizeGreaterThan(10);
    assertThat(syntax.sentences()).allMatch(sentence -> sentence.words().size() <= 301);
  }

  private static void check(String string) {
    Text text = new Text(string);
    int at = 0;
    StringBuilder spelt = new StringBuilder();
    for (Sentence sentence : Loaded.syntax().read(text, List.of()).sentences()) {
      assertThat(Trees.fault(sentence.words())).isNull();
      assertThat(sentence.words()).isNotEmpty();
      assertThat(sentence.start()).isGreaterThanOrEqualTo(at);
      for (Word word : sentence.words()) {
        boolean contraction = word.id() > 1 && sameToken(word, sentence.word(word.id() - 1));
        if (!contraction) {
          assertThat(word.start()).isGreaterThanOrEqualTo(at);
          spelt.append(text.slice(word.span()));
        }
        assertThat(word.end()).isGreaterThan(word.start());
        assertThat(word.lemma()).isNotEmpty();
        at = word.end();
      }
      assertThat(sentence.end()).isEqualTo(at);
    }
    assertThat(shown(spelt.toString())).isEqualTo(shown(string));
  }

  private static boolean sameToken(Word one, Word other) {
    return one.start() == other.start() && one.end() == other.end();
  }

  /** The text without what shows nothing: white space, control and zero-width characters. */
  private static String shown(String string) {
    return string.replaceAll("[\\s\\p{Z}\\p{Cc}\\u200B-\\u200F\\uFEFF]", "");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "Der",
            "Minister",
            "sagte",
            "am",
            "zur",
            "Mittwoch",
            "er",
            "werde",
            "mit",
            ",",
            ".",
            "?!",
            "…",
            "...",
            "„",
            "“",
            "\"",
            "'",
            "»",
            "«",
            "(",
            ")",
            "[…]",
            ":",
            ";",
            "–",
            "-",
            "/",
            "z. B.",
            "Dr.",
            "24.",
            "5,5",
            "½",
            "http://a.de/b?c",
            "#x",
            "@y",
            "a@b.de",
            "🙂",
            "👍🏽",
            "e\u0301",
            "\u00ad",
            "\u00a0",
            "\u200b",
            "\n",
            "\n\n",
            "\t",
            " ",
            " ",
            " ",
            " ",
            "-LRB-",
            "geht's",
            "Selenskyjs",
            "Co.",
            "{",
            "}",
            "<b>",
            "&amp;",
            "\u0001",
            "中文")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }
}
