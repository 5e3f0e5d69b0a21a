package wortlaut.archive.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import wortlaut.record.Span;

/**
 * Stretches of a text as the tree that XML needs: where two overlap without one holding the other,
 * the later one is split where the earlier one ends.
 */
final class TeiTree {
  /**
   * A stretch, or a part of one.
   *
   * @param id what it is a part of
   * @param start first code point
   * @param end code point after the last
   * @param inside those within it, in order
   */
  record Node(String id, int start, int end, List<Node> inside) {}

  private static final Comparator<Node> ORDER =
      Comparator.comparingInt(Node::start)
          .thenComparing(Comparator.comparingInt(Node::end).reversed());

  private TeiTree() {}

  /** The parts of stretches that lie within {@code [start, end)}. */
  static List<Node> within(int start, int end, Map<String, List<Span>> stretches) {
    List<Node> parts = new ArrayList<>();
    stretches.forEach(
        (id, spans) -> {
          for (Span span : spans) {
            int from = Math.max(start, span.start());
            int to = Math.min(end, span.end());
            if (from < to) {
              parts.add(new Node(id, from, to, List.of()));
            }
          }
        });
    return nested(parts);
  }

  private static List<Node> nested(List<Node> parts) {
    List<Node> rest = new ArrayList<>(parts);
    List<Node> tree = new ArrayList<>();
    while (!rest.isEmpty()) {
      rest.sort(ORDER);
      Node first = rest.remove(0);
      List<Node> inside = new ArrayList<>();
      List<Node> after = new ArrayList<>();
      for (Node node : rest) {
        if (node.start < first.end) {
          inside.add(new Node(node.id, node.start, Math.min(node.end, first.end), List.of()));
        }
        if (node.end > first.end) {
          after.add(new Node(node.id, Math.max(node.start, first.end), node.end, List.of()));
        }
      }
      tree.add(new Node(first.id, first.start, first.end, nested(inside)));
      rest = after;
    }
    return tree;
  }
}
