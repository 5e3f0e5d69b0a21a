package wortlaut.syntax.morph;

import java.util.ArrayList;
import java.util.List;
import wortlaut.syntax.Morph;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Word;

/** A sentence while its words' lemmas and morphology are found; one thread's. */
final class SentenceForms {
  final Sentence sentence;
  final int[] sets; // the inflections that a word can still have, by id; 0 for a word without any
  final String[] lemmas;
  final Morph[] morphs;

  SentenceForms(Sentence sentence) {
    this.sentence = sentence;
    int size = sentence.words().size() + 1;
    this.sets = new int[size];
    this.lemmas = new String[size];
    this.morphs = new Morph[size];
  }

  /** The words from the root down: heads before their dependents. */
  List<Word> topDown() {
    List<Word> order = new ArrayList<>(sentence.words().size());
    order.add(sentence.root());
    for (int i = 0; i < order.size(); i++) {
      order.addAll(sentence.children(order.get(i)));
    }
    return order;
  }

  /** The first child with the relation, or null. */
  Word child(Word word, String relation) {
    for (Word child : sentence.children(word)) {
      if (child.is(relation)) {
        return child;
      }
    }
    return null;
  }

  Sentence result() {
    List<Word> words = new ArrayList<>(sentence.words().size());
    for (Word word : sentence.words()) {
      Morph morph = morphs[word.id()];
      String lemma = lemmas[word.id()];
      words.add(
          new Word(
              word.id(),
              word.start(),
              word.end(),
              word.form(),
              lemma == null ? word.form() : lemma,
              word.upos(),
              morph == null ? Morph.NONE : morph,
              word.head(),
              word.relation(),
              word.entity()));
    }
    return new Sentence(sentence.start(), sentence.end(), words);
  }
}
