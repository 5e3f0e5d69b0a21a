package wortlaut.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import wortlaut.syntax.Morph;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/**
 * Puts the participle over its auxiliary, as UD has it. In long perfects ("Peru hat fünf
 * Offizieren, die …, Asyl gewährt") parsers take "hat" for the main verb and hang the participle to
 * it, so that the act has neither subject nor object. And hangs to the verb what they hang to an
 * adverbial before it ("führte vor kurzem Gespräche"). And makes the last part of a compound with
 * hyphens its head ("US-Luftangriff").
 */
final class TreeRepair {
  private static final Set<String> WRONG = Set.of("dep", "xcomp", "ccomp", "advmod", "acl");

  private TreeRepair() {}

  /** The sentence with its perfects set right; the same if there is nothing to do. */
  static Sentence repaired(Sentence sentence) {
    Sentence result = sentence;
    for (Word word : sentence.words()) {
      if (isLastPart(word, sentence)) {
        result = headed(result, result.word(word.id()), result.word(word.head()));
      }
      if (hangsToAdverbial(word, sentence)) {
        result = with(result, moved(word, sentence.head(word).head(), "obj"));
      }
      if (word.morph().verbForm() == Morph.VerbForm.FIN && word.lemma().equals("haben")) {
        Word participle = participle(result.word(word.id()), result);
        if (participle != null) {
          result = swapped(result, result.word(word.id()), participle);
        }
      }
    }
    return result;
  }

  /** "US-Luftangriff" is split at the hyphen, and parsers hang the last part to the first. */
  private static boolean isLastPart(Word word, Sentence sentence) {
    if (word.upos() != Upos.NOUN || !word.is("flat") || word.id() < 3) {
      return false;
    }
    Word hyphen = sentence.word(word.id() - 1);
    Word first = sentence.word(word.id() - 2);
    return hyphen.form().equals("-")
        && word.head() == first.id()
        && first.end() == hyphen.start()
        && hyphen.end() == word.start();
  }

  /** The sentence with a compound's last part in the place of its first. */
  private static Sentence headed(Sentence sentence, Word last, Word first) {
    List<Word> words = new ArrayList<>(sentence.words().size());
    for (Word word : sentence.words()) {
      if (word.id() == last.id()) {
        words.add(moved(word, first.head(), first.relation()));
      } else if (word.id() == first.id()) {
        words.add(moved(word, last.id(), "compound"));
      } else if (word.head() == first.id()) {
        words.add(moved(word, last.id(), word.relation()));
      } else {
        words.add(word);
      }
    }
    return new Sentence(sentence.start(), sentence.end(), words);
  }

  /** "führte vor kurzem Gespräche": no noun can belong to "vor kurzem", as it names nothing. */
  private static boolean hangsToAdverbial(Word word, Sentence sentence) {
    Word above = sentence.head(word);
    return word.upos() == Upos.NOUN
        && (word.is("nmod") || word.is("appos"))
        && above != null
        && above.upos() == Upos.NOUN
        && Character.isLowerCase(above.form().charAt(0))
        && above.id() == word.id() - 1
        && above.is("obl")
        && sentence.children(above).stream().anyMatch(child -> child.is("case"));
  }

  private static Sentence with(Sentence sentence, Word changed) {
    List<Word> words = new ArrayList<>(sentence.words());
    words.set(changed.id() - 1, changed);
    return new Sentence(sentence.start(), sentence.end(), words);
  }

  /**
   * The participle that a form of "haben" is the auxiliary of but was made the head of, or null.
   */
  private static Word participle(Word auxiliary, Sentence sentence) {
    if (auxiliary.is("aux")) {
      return null;
    }
    for (Word child : sentence.children(auxiliary)) {
      if (child.upos() == Upos.VERB
          && child.morph().verbForm() == Morph.VerbForm.PART
          && WRONG.contains(child.relation())
          && sentence.children(child).stream().noneMatch(below -> below.is("aux"))
          && closes(child, auxiliary, sentence)) {
        return child;
      }
    }
    return null;
  }

  /** Whether nothing follows the participle in its clause but the auxiliary. */
  private static boolean closes(Word participle, Word auxiliary, Sentence sentence) {
    if (participle.id() == sentence.words().size()) {
      return true;
    }
    Word next = sentence.word(participle.id() + 1);
    return next.equals(auxiliary) || next.upos() == Upos.PUNCT || next.upos() == Upos.CCONJ;
  }

  private static Sentence swapped(Sentence sentence, Word auxiliary, Word participle) {
    List<Word> words = new ArrayList<>(sentence.words().size());
    for (Word word : sentence.words()) {
      if (word.id() == participle.id()) {
        words.add(moved(word, auxiliary.head(), auxiliary.relation()));
      } else if (word.id() == auxiliary.id()) {
        words.add(moved(word, participle.id(), "aux"));
      } else if (word.head() == auxiliary.id()) {
        words.add(moved(word, participle.id(), word.relation()));
      } else {
        words.add(word);
      }
    }
    return new Sentence(sentence.start(), sentence.end(), words);
  }

  private static Word moved(Word word, int head, String relation) {
    return new Word(
        word.id(),
        word.start(),
        word.end(),
        word.form(),
        word.lemma(),
        word.upos(),
        word.morph(),
        head,
        relation,
        word.entity());
  }
}
