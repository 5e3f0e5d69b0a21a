package wortlaut.syntax.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wortlaut.syntax.Upos;

/**
 * The values a feature can have, as numbers: words first, the more frequent ones in front, then
 * tags, then labels.
 */
final class Vocabulary {
  private static final String UNKNOWN = "-UNKNOWN-";
  private static final String ABSENT = "-NULL-";
  private static final String ROOT = "-ROOT-";

  private final Map<String, Integer> words;
  private final int unknownWord;
  private final int absentWord;
  private final int rootWord;
  private final int[] tags = new int[Upos.values().length];
  private final int absentTag;
  private final int rootTag;
  private final int firstLabel;
  private final List<String> labels;

  Vocabulary(List<String> words, List<String> tags, List<String> labels) {
    this.words = numbers(words, 0);
    this.unknownWord = this.words.get(UNKNOWN);
    this.absentWord = this.words.get(ABSENT);
    this.rootWord = this.words.get(ROOT);
    Map<String, Integer> known = numbers(tags, words.size());
    for (Upos tag : Upos.values()) {
      this.tags[tag.ordinal()] = known.getOrDefault(tag.name(), known.get(UNKNOWN));
    }
    this.absentTag = known.get(ABSENT);
    this.rootTag = known.get(ROOT);
    this.firstLabel = words.size() + tags.size();
    this.labels = labels;
  }

  private static Map<String, Integer> numbers(List<String> names, int from) {
    Map<String, Integer> numbers = new HashMap<>(names.size() * 2);
    for (int i = 0; i < names.size(); i++) {
      numbers.put(names.get(i), from + i);
    }
    return numbers;
  }

  /** Number of words, which is also the first tag. */
  int words() {
    return words.size();
  }

  /** Number of labels, "no label" (0) included. */
  int labels() {
    return labels.size();
  }

  /** Number of all values. */
  int size() {
    return firstLabel + labels.size();
  }

  int word(String form) {
    return words.getOrDefault(form, unknownWord);
  }

  int rootWord() {
    return rootWord;
  }

  int absentWord() {
    return absentWord;
  }

  int tag(Upos tag) {
    return tags[tag.ordinal()];
  }

  int rootTag() {
    return rootTag;
  }

  int absentTag() {
    return absentTag;
  }

  /** The value of a label, 0 for none. */
  int labelValue(int label) {
    return firstLabel + label;
  }

  /** The name of a label. */
  String label(int label) {
    return labels.get(label);
  }
}
