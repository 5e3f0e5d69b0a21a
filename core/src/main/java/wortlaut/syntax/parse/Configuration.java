package wortlaut.syntax.parse;

import java.util.Arrays;

/**
 * A state of the arc-standard transition system (Nivre 2004): stack, buffer and the arcs so far.
 * Words are 1 to n, the root above them is 0.
 */
final class Configuration {
  static final int NONE = -1;

  private final int size;
  private final int[] stack;
  private int depth;
  private int next = 1;
  private final int[] heads;
  private final int[] labels;
  // An arc to the left reaches further left than all before it, one to the right further right: so
  // the outermost two children on either side are the last two that were attached there.
  private final int[] first;
  private final int[] second;
  private final int[] last;
  private final int[] lastButOne;

  /** The beginning: the root on the stack, all words in the buffer. */
  Configuration(int size) {
    this.size = size;
    this.stack = new int[size + 1];
    this.depth = 1;
    this.heads = none();
    this.labels = none();
    this.first = none();
    this.second = none();
    this.last = none();
    this.lastButOne = none();
  }

  private int[] none() {
    int[] values = new int[size + 1];
    Arrays.fill(values, NONE);
    return values;
  }

  /** Whether nothing is left but the root. */
  boolean done() {
    return depth == 1 && next > size;
  }

  boolean bufferIsEmpty() {
    return next > size;
  }

  /** Number of words on the stack, the root included. */
  int depth() {
    return depth;
  }

  /** The word {@code k} places below the top of the stack. */
  int stack(int k) {
    return k < depth ? stack[depth - 1 - k] : NONE;
  }

  /** The word {@code k} places behind the front of the buffer. */
  int buffer(int k) {
    return next + k <= size ? next + k : NONE;
  }

  /** The leftmost of a word's children to its left. */
  int firstChild(int word) {
    return word < 0 ? NONE : first[word];
  }

  /** The second from the left of a word's children to its left. */
  int secondChild(int word) {
    return word < 0 ? NONE : second[word];
  }

  /** The rightmost of a word's children to its right. */
  int lastChild(int word) {
    return word < 0 ? NONE : last[word];
  }

  /** The second from the right of a word's children to its right. */
  int lastButOneChild(int word) {
    return word < 0 ? NONE : lastButOne[word];
  }

  int head(int word) {
    return heads[word];
  }

  int label(int word) {
    return labels[word];
  }

  /** Takes the next word of the buffer onto the stack. */
  void shift() {
    stack[depth++] = next++;
  }

  /** Makes the second word of the stack depend on the topmost. */
  void attachLeft(int label) {
    int head = stack[depth - 1];
    int child = stack[depth - 2];
    stack[depth - 2] = head;
    depth--;
    heads[child] = head;
    labels[child] = label;
    second[head] = first[head];
    first[head] = child;
  }

  /** Makes the topmost word of the stack depend on the second. */
  void attachRight(int label) {
    int child = stack[--depth];
    int head = stack[depth - 1];
    heads[child] = head;
    labels[child] = label;
    lastButOne[head] = last[head];
    last[head] = child;
  }
}
