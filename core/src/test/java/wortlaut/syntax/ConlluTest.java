package wortlaut.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import wortlaut.record.Furniture;
import wortlaut.record.Text;

class ConlluTest {
  private static final Text TEXT = new Text("🙂 Sie kam\nam Mai. Ja");

  private static Word word(int id, int start, int end, String form, int head, String relation) {
    return new Word(id, start, end, form, form, Upos.X, Morph.NONE, head, relation, Entity.NONE);
  }

  private static Syntax syntax() {
    Morph came =
        new Morph(
            null,
            Morph.Number.SING,
            null,
            3,
            Morph.Tense.PRES,
            Morph.Mood.KONJUNKTIV1,
            Morph.VerbForm.FIN);
    List<Word> first =
        List.of(
            word(1, 0, 1, "🙂", 3, "discourse"),
            word(2, 2, 5, "Sie", 3, "nsubj"),
            new Word(3, 6, 9, "kam", "kommen", Upos.VERB, came, 0, "root", Entity.NONE),
            word(4, 10, 12, "an", 6, "case"),
            word(5, 10, 12, "dem", 6, "det"),
            new Word(6, 13, 16, "Mai", "Mai", Upos.PROPN, Morph.NONE, 3, "obl", Entity.MISC),
            word(7, 16, 17, ".", 3, "punct"));
    return new Syntax(
        TEXT,
        List.of(
            new Sentence(0, 17, first),
            new Sentence(18, 20, List.of(word(1, 18, 20, "Ja", 0, "root")))));
  }

  @Test
  void writesRangesSpacesAndPlaces() {
    assertThat(Conllu.write(syntax()))
        .isEqualTo(
            """
            # sent_id = 1
            # text = 🙂 Sie kam am Mai.
            1\t🙂\t🙂\tX\t_\t_\t3\tdiscourse\t_\tTokenRange=0:1
            2\tSie\tSie\tX\t_\t_\t3\tnsubj\t_\tTokenRange=2:5
            3\tkam\tkommen\tVERB\t_\tMood=Sub|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin\t0\troot\t_\tTokenRange=6:9
            4-5\tam\t_\t_\t_\t_\t_\t_\t_\tTokenRange=10:12
            4\tan\tan\tX\t_\t_\t6\tcase\t_\t_
            5\tdem\tdem\tX\t_\t_\t6\tdet\t_\t_
            6\tMai\tMai\tPROPN\t_\t_\t3\tobl\t_\tNER=MISC|SpaceAfter=No|TokenRange=13:16
            7\t.\t.\tX\t_\t_\t3\tpunct\t_\tTokenRange=16:17

            # sent_id = 2
            # text = Ja
            1\tJa\tJa\tX\t_\t_\t0\troot\t_\tTokenRange=18:20

            """);
  }

  @Test
  void readsGivenParsesAndLeavesFurnitureOut() {
    ConlluSyntax given = new ConlluSyntax(text -> Conllu.write(syntax()));
    assertThat(given.read(TEXT, List.of()).sentences()).hasSize(2);
    Syntax left = given.read(TEXT, List.of(new Furniture(17, 20, "related")));
    assertThat(left.sentences()).hasSize(1);
  }

  @Test
  void readsTreebanksWithoutPlaces() {
    String treebank =
        """
        # text = Sie kam am Mai.
        1\tSie\tsie\tPRON\tPPER\tCase=Nom|PronType=Prs\t2\tnsubj\t_\t_
        2\tkam\tkommen\tVERB\tVVFIN\tMood=Ind|Tense=Past\t0\troot\t_\t_
        3-4\tam\t_\t_\t_\t_\t_\t_\t_\t_
        3\tan\tan\tADP\tAPPR\t_\t5\tcase\t_\t_
        4\tdem\tder\tDET\tART\tCase=Dat\t5\tdet\t_\t_
        5\tMai\tMai\tPROPN\tNE\t_\t2\tobl\t_\tSpaceAfter=No
        6\t.\t.\tPUNCT\t$.\t_\t2\tpunct\t_\t_
        """;
    Syntax read = ConlluReader.read(treebank);
    Sentence sentence = read.sentences().get(0);
    assertThat(read.text().slice(sentence.word(4).span())).isEqualTo("am");
    assertThat(sentence.word(4).form()).isEqualTo("dem");
    assertThat(sentence.word(1).morph().kase()).isEqualTo(Morph.Case.NOM);
  }

  @Test
  void namesTheLineOfAnError() {
    String cycle =
        "1\ta\ta\tX\t_\t_\t2\tdep\t_\t_\n2\tb\tb\tX\t_\t_\t1\tdep\t_\t_\n3\tc\tc\tX\t_\t_\t0\troot\t_\t_\n\n";
    assertThatThrownBy(() -> ConlluReader.read(cycle, new Text("a b c")))
        .hasMessageContaining("line 4")
        .hasMessageContaining("cycle");
    assertThatThrownBy(() -> ConlluReader.read("1\ta\n", new Text("a")))
        .hasMessageContaining("line 1: 2 columns");
    assertThatThrownBy(() -> ConlluReader.read("1\tx\tx\tX\t_\t_\t0\troot\t_\t_\n", new Text("a")))
        .hasMessageContaining("line 1")
        .hasMessageContaining("does not go on");
  }

  @Property(tries = 300)
  void comesBackAsItWas(@ForAll("syntaxes") Syntax syntax) {
    Syntax back = ConlluReader.read(Conllu.write(syntax), syntax.text());
    assertThat(back.sentences().stream().map(Sentence::words).toList())
        .isEqualTo(syntax.sentences().stream().map(Sentence::words).toList());
  }

  @Provide
  Arbitrary<Syntax> syntaxes() {
    return words().list().ofMinSize(1).ofMaxSize(6).list().ofMaxSize(4).map(ConlluTest::build);
  }

  /** Sentences of the words: each depends on the one before, every fourth is a contraction. */
  private static Syntax build(List<List<Word>> drafts) {
    StringBuilder string = new StringBuilder();
    List<List<Word>> placed = new ArrayList<>();
    int at = 0;
    for (List<Word> draft : drafts) {
      List<Word> words = new ArrayList<>();
      for (Word word : draft) {
        String token = word.form() + (words.size() % 2 == 0 ? " " : "");
        int end = at + word.form().codePointCount(0, word.form().length());
        words.add(place(word, words.size() + 1, at, end, word.form()));
        if (words.size() % 4 == 0) {
          words.add(place(word, words.size() + 1, at, end, "dem"));
        }
        string.append(token);
        at += token.codePointCount(0, token.length());
      }
      placed.add(words);
    }
    return new Syntax(
        new Text(string.toString()),
        placed.stream()
            .map(
                words ->
                    new Sentence(words.get(0).start(), words.get(words.size() - 1).end(), words))
            .toList());
  }

  private static Word place(Word word, int id, int start, int end, String form) {
    String relation = id == 1 ? "root" : word.relation();
    return new Word(
        id,
        start,
        end,
        form,
        word.lemma(),
        word.upos(),
        word.morph(),
        id - 1,
        relation,
        word.entity());
  }

  private static Arbitrary<Word> words() {
    Arbitrary<String> forms =
        Arbitraries.of("Haus", "„", "🙂", "_", "e\u0301", "5\u00a0000", "\u00ad", "#", "a|b=c");
    Arbitrary<String> relations = Arbitraries.of("nsubj", "obl:arg", "dep");
    return Combinators.combine(
            forms,
            forms,
            Arbitraries.of(Upos.class),
            morphs(),
            relations,
            Arbitraries.of(Entity.class))
        .as(
            (form, lemma, upos, morph, relation, entity) ->
                new Word(0, 0, 0, form, lemma, upos, morph, 0, relation, entity));
  }

  private static Arbitrary<Morph> morphs() {
    return Combinators.combine(
            Arbitraries.of(Morph.Case.class).injectNull(0.3),
            Arbitraries.of(Morph.Number.class).injectNull(0.3),
            Arbitraries.of(Morph.Gender.class).injectNull(0.3),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of(Morph.Mood.class).injectNull(0.3),
            Arbitraries.of(Morph.VerbForm.class).injectNull(0.3))
        .as(
            (kase, number, gender, person, mood, form) ->
                new Morph(kase, number, gender, person, tense(mood), mood, form));
  }

  private static Morph.Tense tense(Morph.Mood mood) {
    return mood == Morph.Mood.KONJUNKTIV1 ? Morph.Tense.PRES : Morph.Tense.PAST;
  }
}
