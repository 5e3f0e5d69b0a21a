package wortlaut.actors;

import java.util.ArrayList;
import java.util.List;
import wortlaut.syntax.Entity;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Syntax;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/**
 * Joins the parts of hyphenated words, which the treebank's tokens take apart: names and offices
 * are known as wholes ("Vize-Außenminister", "Jean-Claude", "Saudi-Arabien").
 */
final class Hyphens {
  private static final String APOSTROPHES = "'’";
  private static final String JOINTS = "-‑/";

  private Hyphens() {}

  /** The same sentences with hyphenated words in one piece; offsets stay. */
  static Syntax join(Syntax syntax) {
    return new Syntax(syntax.text(), syntax.sentences().stream().map(Hyphens::join).toList());
  }

  static Sentence join(Sentence sentence) {
    List<Word> words = sentence.words();
    int[] group = new int[words.size() + 1];
    int groups = 0;
    for (int id = 1; id <= words.size(); id++) {
      boolean joined = id > 1 && joins(words, id);
      group[id] = joined ? groups : ++groups;
    }
    if (groups == words.size()) {
      return sentence;
    }
    List<Word> joined = new ArrayList<>(groups);
    for (int from = 1; from <= words.size(); ) {
      int to = from;
      while (to < words.size() && group[to + 1] == group[from]) {
        to++;
      }
      joined.add(word(words, group, from, to));
      from = to + 1;
    }
    return new Sentence(sentence.start(), sentence.end(), joined);
  }

  /** Whether a word belongs to the one before: a hyphen inside a word, or what follows one. */
  private static boolean joins(List<Word> words, int id) {
    Word word = words.get(id - 1);
    Word before = words.get(id - 2);
    if (before.end() != word.start() || before.start() == word.start()) {
      return false;
    }
    if (word.form().length() > 1 && APOSTROPHES.indexOf(word.form().charAt(0)) >= 0) {
      return letter(before);
    }
    if (joint(word)) {
      return id < words.size()
          && words.get(id).start() == word.end()
          && letter(words.get(id))
          && letter(before);
    }
    return joint(before)
        && letter(word)
        && id > 2
        && words.get(id - 3).end() == before.start()
        && letter(words.get(id - 3));
  }

  private static boolean joint(Word word) {
    return word.form().length() == 1 && JOINTS.contains(word.form());
  }

  private static boolean letter(Word word) {
    return Character.isLetterOrDigit(word.form().codePointAt(0));
  }

  private static Word word(List<Word> words, int[] group, int from, int to) {
    Word last = words.get(to - 1);
    Word outer = last;
    Entity entity = last.entity();
    StringBuilder form = new StringBuilder();
    for (int id = from; id <= to; id++) {
      Word part = words.get(id - 1);
      form.append(part.form());
      boolean outside = part.head() == 0 || group[part.head()] != group[from];
      if (outside && part.upos() != Upos.PUNCT && (outer == last || outer.upos() == Upos.PUNCT)) {
        outer = part;
      }
      entity = entity == Entity.NONE ? part.entity() : entity;
    }
    boolean single = from == to;
    return new Word(
        group[from],
        words.get(from - 1).start(),
        last.end(),
        single ? last.form() : form.toString(),
        single
            ? last.lemma()
            : form.substring(0, form.length() - last.form().length()) + last.lemma(),
        last.upos(),
        last.morph(),
        outer.head() == 0 ? 0 : group[outer.head()],
        outer.relation(),
        entity);
  }
}
