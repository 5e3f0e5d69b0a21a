package wortlaut.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import wortlaut.actors.knowledge.Role;
import wortlaut.actors.knowledge.Use;
import wortlaut.syntax.Morph;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/**
 * Which noun phrase of a sentence is an attribute of which: genitives and prepositional phrases
 * that stand directly behind a noun for a party ("ein Sprecher der Polizei in Köln").
 */
final class Attributes {
  private static final Set<String> GENITIVE = Set.copyOf(FunctionWords.of("genitive"));
  private static final Set<String> PREPOSITIONS = Set.copyOf(FunctionWords.of("attribute"));

  private final List<Chunk> chunks;
  private final int[] governor;

  Attributes(List<Chunk> chunks) {
    this.chunks = chunks;
    this.governor = new int[chunks.size()];
    for (int i = 0; i < chunks.size(); i++) {
      governor[i] = i == 0 ? -1 : governor(i);
    }
  }

  private int governor(int i) {
    Chunk chunk = chunks.get(i);
    Chunk before = chunks.get(i - 1);
    Sentence sentence = chunk.sentence();
    int gap = chunk.from() - before.to() - 1;
    if (!governs(before, chunk)) {
      return gap == 1
              && !explains(sentence, chunk)
              && joins(sentence.word(chunk.from() - 1))
              && genitive(chunk)
              && governor[i - 1] >= 0
              && genitive(before)
          ? governor[i - 1]
          : -1;
    }
    if (gap == 0) {
      return genitive(chunk) || juxtaposed(before, chunk) ? i - 1 : -1;
    }
    if (gap == 1 && preposition(sentence.word(chunk.from() - 1))) {
      return attached(before, chunk) ? i - 1 : -1;
    }
    if (gap == 1 && explains(sentence, chunk)) {
      return -1;
    }
    if (gap == 1 && joins(sentence.word(chunk.from() - 1)) && governor[i - 1] >= 0) {
      boolean list =
          sentence.word(chunk.from() - 1).upos() == Upos.CCONJ
              && chunk.determiner() == null
              && chunk.role() == null
              && chunk.name() == null
              && !genitive(before);
      return list || genitive(chunk) && genitive(before) ? governor[i - 1] : -1;
    }
    return -1;
  }

  /** Whether a name with its noun follows a comma in the nominative: "…, der Versorger Tepco". */
  private static boolean explains(Sentence sentence, Chunk chunk) {
    return sentence.word(chunk.from() - 1).form().equals(",")
        && chunk.determiner() != null
        && chunk.determiner().form().equals("der")
        && chunk.role() != null
        && chunk.role().gender() == Morph.Gender.MASC
        && chunk.name() != null;
  }

  private static boolean governs(Chunk before, Chunk chunk) {
    return before.role() != null
        || before.noun() != null && before.noun().upos() == Upos.NOUN
        || before.name() != null
            && (before.name().person() != null
                || before.name().term() == null
                || before.name().term().use() != Use.PLACE);
  }

  private static boolean genitive(Chunk chunk) {
    if (chunk.determiner() != null) {
      return GENITIVE.contains(chunk.determiner().form().toLowerCase(Locale.GERMAN));
    }
    if (chunk.name() != null && chunk.noun() == null) {
      return chunk.name().genitive()
          || chunk.name().person() != null
              && chunk.head().morph().kase() == Morph.Case.GEN
              && chunk.head().form().endsWith("s");
    }
    if (!chunk.adjectives().isEmpty()) {
      String form = chunk.adjectives().get(0).form();
      return form.endsWith("er") && chunk.head().morph().kase() == Morph.Case.GEN;
    }
    return false;
  }

  /** "Polizei Köln", "Universität Bonn". */
  private static boolean juxtaposed(Chunk before, Chunk chunk) {
    return before.role() != null
        && before.name() == null
        && before.role().kind() != Role.Kind.PERSON
        && chunk.determiner() == null
        && chunk.adjectives().isEmpty()
        && chunk.noun() == null
        && chunk.name().term() != null
        && (chunk.name().term().use() == Use.PLACE || chunk.name().term().use() == Use.SEAT);
  }

  private static boolean joins(Word word) {
    return word.upos() == Upos.CCONJ || word.form().equals(",");
  }

  private static boolean preposition(Word word) {
    return word.upos() == Upos.ADP && PREPOSITIONS.contains(word.form().toLowerCase(Locale.GERMAN));
  }

  /** Prepositional phrases may belong to the verb: the tree decides, "von" and "aus" mostly not. */
  private static boolean attached(Chunk before, Chunk chunk) {
    String preposition = chunk.sentence().word(chunk.from() - 1).form().toLowerCase(Locale.GERMAN);
    if (before.name() != null && before.name().person() != null) {
      return preposition.equals("von") || preposition.equals("aus");
    }
    if (before.role() == null && before.noun() == null && !preposition.equals("von")) {
      return false;
    }
    if (preposition.equals("von") || preposition.equals("für") && before.role() != null) {
      return true;
    }
    if (chunk.role() == null
        && chunk.name() == null
        && !preposition.equals("aus")
        && !preposition.equals("für")) {
      return false;
    }
    Word head = chunk.head();
    return head.head() == before.head().id() || head.is("nmod");
  }

  /** Index of the chunk that this one is an attribute of, or -1. */
  int governorOf(int index) {
    return governor[index];
  }

  /** The attributes of a chunk, in order. */
  List<Integer> of(int index) {
    List<Integer> found = new ArrayList<>(2);
    for (int i = index + 1; i < governor.length; i++) {
      if (governor[i] == index) {
        found.add(i);
      }
    }
    return found;
  }

  /** Id of the last word of a chunk with all its attributes. */
  int end(int index) {
    int end = chunks.get(index).to();
    for (int attribute : of(index)) {
      end = Math.max(end, end(attribute));
    }
    return end;
  }
}
