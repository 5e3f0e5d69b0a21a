package wortlaut.app.explain;

import java.util.List;
import java.util.stream.Collectors;
import wortlaut.syntax.Entity;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Word;

/**
 * A sentence's dependency tree as lines, one a word under its head: relation, word, lemma, part of
 * speech, morphology, and the parts of facts that the word plays.
 */
final class TreeText {
  private static final int WORD_COLUMN = 44;

  private final Sentence sentence;
  private final List<Fact> facts;
  private final StringBuilder out = new StringBuilder();

  private TreeText(Sentence sentence, List<Fact> facts) {
    this.sentence = sentence;
    this.facts = facts;
  }

  static String of(Sentence sentence, List<Fact> facts) {
    TreeText tree = new TreeText(sentence, facts);
    tree.add(sentence.root(), "    ", "    ");
    return tree.out.toString();
  }

  private void add(Word word, String first, String next) {
    line(word, first);
    List<Word> children = sentence.children(word);
    for (int i = 0; i < children.size(); i++) {
      boolean last = i == children.size() - 1;
      add(children.get(i), next + (last ? "└─ " : "├─ "), next + (last ? "   " : "│  "));
    }
  }

  private void line(Word word, String branch) {
    String left = branch + word.relation() + "  " + word.form();
    out.append(left).append(" ".repeat(Math.max(2, WORD_COLUMN - left.length())));
    out.append(word.lemma()).append("  ").append(word.upos());
    if (!word.morph().feats().equals("_")) {
      out.append("  ").append(word.morph().feats());
    }
    if (word.entity() != Entity.NONE) {
      out.append("  <").append(word.entity()).append('>');
    }
    String parts = parts(word);
    out.append(parts.isEmpty() ? "" : "  ← " + parts).append('\n');
  }

  private String parts(Word word) {
    return facts.stream()
        .flatMap(
            fact ->
                fact.parts().entrySet().stream()
                    .filter(part -> part.getValue().stream().anyMatch(word.span()::overlaps))
                    .map(part -> fact.id() + " " + part.getKey()))
        .collect(Collectors.joining(", "));
  }
}
