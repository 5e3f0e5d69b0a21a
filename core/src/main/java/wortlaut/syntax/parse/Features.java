package wortlaut.syntax.parse;

import java.util.Arrays;
import wortlaut.syntax.Upos;

/**
 * The 48 features of a configuration (Chen and Manning 2014, section 3.1): the words and tags at 18
 * places on and below stack and buffer, and the labels of the last 12 of them. One for each
 * sentence.
 */
final class Features {
  private static final int PLACES = 18;
  private static final int FIRST_CHILD = 6;

  /** How many there are. */
  static final int COUNT = 2 * PLACES + (PLACES - FIRST_CHILD);

  private final Vocabulary vocabulary;
  private final int[] words;
  private final int[] tags;
  private final int[] places = new int[PLACES];
  private final int[] values = new int[COUNT];

  Features(Vocabulary vocabulary, String[] forms, Upos[] tags) {
    this.vocabulary = vocabulary;
    this.words = new int[forms.length + 1];
    this.tags = new int[forms.length + 1];
    this.words[0] = vocabulary.rootWord();
    this.tags[0] = vocabulary.rootTag();
    for (int i = 0; i < forms.length; i++) {
      this.words[i + 1] = vocabulary.word(forms[i]);
      this.tags[i + 1] = vocabulary.tag(tags[i]);
    }
  }

  /** The features' values where there is no word at any place. */
  static int[] absent(Vocabulary vocabulary) {
    int[] values = new int[COUNT];
    Arrays.fill(values, 0, PLACES, vocabulary.absentWord());
    Arrays.fill(values, PLACES, 2 * PLACES, vocabulary.absentTag());
    Arrays.fill(values, 2 * PLACES, COUNT, vocabulary.labelValue(0));
    return values;
  }

  /** The features of a configuration, valid until the next call. */
  int[] of(Configuration c) {
    find(c);
    for (int i = 0; i < PLACES; i++) {
      int word = places[i];
      boolean absent = word == Configuration.NONE;
      values[i] = absent ? vocabulary.absentWord() : words[word];
      values[PLACES + i] = absent ? vocabulary.absentTag() : tags[word];
      if (i >= FIRST_CHILD) {
        values[2 * PLACES + i - FIRST_CHILD] = vocabulary.labelValue(absent ? 0 : c.label(word));
      }
    }
    return values;
  }

  private void find(Configuration c) {
    for (int i = 0; i < 3; i++) {
      places[i] = c.stack(2 - i);
      places[3 + i] = c.buffer(i);
    }
    int at = FIRST_CHILD;
    for (int i = 0; i < 2; i++) {
      int word = c.stack(i);
      places[at++] = c.firstChild(word);
      places[at++] = c.lastChild(word);
      places[at++] = c.secondChild(word);
      places[at++] = c.lastButOneChild(word);
      places[at++] = c.firstChild(c.firstChild(word));
      places[at++] = c.lastChild(c.lastChild(word));
    }
  }
}
