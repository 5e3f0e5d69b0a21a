package wortlaut.syntax;

import java.util.List;
import wortlaut.record.Text;

/**
 * Syntax as CoNLL-U (universaldependencies.org/format.html): one line a word, ranges for the words
 * of a contraction ({@code 3-4 am}), in MISC the token's code points ({@code TokenRange=0:5}, end
 * exclusive), {@code SpaceAfter=No} and the name class ({@code NER=PERSON}).
 */
public final class Conllu {
  private Conllu() {}

  /** All sentences of an article. */
  public static String write(Syntax syntax) {
    StringBuilder out = new StringBuilder();
    int number = 0;
    for (Sentence sentence : syntax.sentences()) {
      write(sentence, syntax.text(), ++number, out);
    }
    return out.toString();
  }

  private static void write(Sentence sentence, Text text, int number, StringBuilder out) {
    String slice = text.slice(sentence.start(), sentence.end());
    out.append("# sent_id = ").append(number);
    out.append("\n# text = ").append(slice.replaceAll("\\s+", " ").strip()).append('\n');
    List<Word> words = sentence.words();
    for (int i = 0; i < words.size(); ) {
      int next = i + 1;
      while (next < words.size() && sameToken(words.get(i), words.get(next))) {
        next++;
      }
      String place = place(words.get(i), next < words.size() ? words.get(next) : null);
      if (next - i > 1) {
        String token = text.slice(words.get(i).span());
        out.append(i + 1).append('-').append(next).append('\t').append(clean(token));
        out.append("\t_".repeat(7)).append('\t').append(place).append('\n');
      }
      for (Word word : words.subList(i, next)) {
        write(word, next - i > 1 ? "" : place, out);
      }
      i = next;
    }
    out.append('\n');
  }

  private static boolean sameToken(Word one, Word other) {
    return one.start() == other.start() && one.end() == other.end();
  }

  private static String place(Word word, Word next) {
    boolean space = next == null || next.start() > word.end();
    return (space ? "" : "SpaceAfter=No|") + "TokenRange=" + word.start() + ":" + word.end();
  }

  private static void write(Word word, String place, StringBuilder out) {
    String entity = word.entity() == Entity.NONE ? "" : "NER=" + word.entity();
    String misc = entity + (entity.isEmpty() || place.isEmpty() ? "" : "|") + place;
    out.append(word.id()).append('\t').append(clean(word.form())).append('\t');
    out.append(clean(word.lemma())).append('\t').append(word.upos()).append("\t_\t");
    out.append(word.morph().feats()).append('\t').append(word.head()).append('\t');
    out.append(word.relation()).append("\t_\t").append(misc.isEmpty() ? "_" : misc).append('\n');
  }

  /** No column may hold a tab or line break. */
  private static String clean(String field) {
    return field.isEmpty() ? "_" : field.replaceAll("[\\t\\r\\n\\u0085\\u2028\\u2029]", " ");
  }
}
