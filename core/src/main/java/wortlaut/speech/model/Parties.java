package wortlaut.speech.model;

import java.util.BitSet;
import java.util.List;
import wortlaut.record.Actor;
import wortlaut.record.Mention;
import wortlaut.record.MentionForm;
import wortlaut.speech.doc.Passage;

/**
 * The article's actors, seen from its words: which one a word names, and what is known of that one.
 * Numbers count actors from 1; 0 stands for nobody.
 */
final class Parties {
  private final int[] actor; // by word: that of the shortest mention which holds it
  private final int[] form; // by word: 1 name, 2 description, 3 pronoun; 0 outside mentions
  private final int[] place; // by word: 1 if its mention starts here, 2 if it ends, 3 if both
  private final int[] kind; // by actor, from 1
  private final int[] mentions; // by actor
  private final BitSet[] named; // by actor: the words of its names

  Parties(Passage passage, List<Actor> actors) {
    actor = new int[passage.size()];
    form = new int[passage.size()];
    place = new int[passage.size()];
    kind = new int[actors.size() + 1];
    mentions = new int[actors.size() + 1];
    named = new BitSet[actors.size() + 1];
    named[0] = new BitSet();
    int[] length = new int[passage.size()];
    for (int a = 1; a <= actors.size(); a++) {
      kind[a] = 1 + actors.get(a - 1).kind().ordinal();
      mentions[a] = actors.get(a - 1).mentions().size();
      named[a] = new BitSet();
      for (Mention mention : actors.get(a - 1).mentions()) {
        BitSet words = passage.words(List.of(mention.span()));
        if (mention.form() == MentionForm.NAME) {
          named[a].or(words);
        }
        mention(a, mention, words, length);
      }
    }
  }

  private void mention(int a, Mention mention, BitSet words, int[] length) {
    int size = words.cardinality();
    for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
      if (length[i] == 0 || size < length[i]) {
        length[i] = size;
        actor[i] = a;
        form[i] = 1 + mention.form().ordinal();
        place[i] = (words.get(i + 1) ? 0 : 2) + (i > 0 && words.get(i - 1) ? 0 : 1);
      }
    }
  }

  /** The actor that a word names. */
  int at(int word) {
    return actor[word];
  }

  /** The actor that some words name: that of their head, else the first of any of them. */
  int of(BitSet words, int head) {
    if (words.isEmpty()) {
      return 0;
    }
    int found = actor[head];
    for (int i = words.nextSetBit(0); i >= 0 && found == 0; i = words.nextSetBit(i + 1)) {
      found = actor[i];
    }
    return found;
  }

  /** The form of the mention a word stands in: 1 name, 2 description, 3 pronoun; 0 none. */
  int form(int word) {
    return form[word];
  }

  /** Where a word stands in its mention: 1 first, 2 last, 3 alone; 0 between, or in none. */
  int place(int word) {
    return place[word];
  }

  /** The kind of an actor, 0 for nobody. */
  int kind(int number) {
    return kind[number];
  }

  /** How often an actor is mentioned. */
  int mentions(int number) {
    return mentions[number];
  }

  /** Whether some words hold a name of an actor. */
  boolean named(int number, BitSet words) {
    return named[number].intersects(words);
  }
}
