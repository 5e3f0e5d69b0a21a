package wortlaut.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import wortlaut.record.Span;

class TeiTreeTest {
  @Property(tries = 200)
  void partsNestAndCoverWhatTheirStretchesCover(
      @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 30) Integer> starts,
      @ForAll @IntRange(min = 1, max = 12) int length) {
    Map<String, List<Span>> stretches = new LinkedHashMap<>();
    for (int i = 0; i < starts.size(); i++) {
      int start = starts.get(i);
      stretches.put("s" + i, List.of(new Span(start, start + 1 + (length * (i + 1)) % 9)));
    }
    Map<String, Set<Integer>> covered = new LinkedHashMap<>();
    check(0, 50, TeiTree.within(0, 50, stretches), covered);
    stretches.forEach(
        (id, spans) -> {
          Set<Integer> points = new TreeSet<>();
          spans.forEach(
              s -> {
                for (int p = s.start(); p < s.end(); p++) {
                  points.add(p);
                }
              });
          assertThat(covered.get(id)).isEqualTo(points);
        });
  }

  private static void check(
      int start, int end, List<TeiTree.Node> nodes, Map<String, Set<Integer>> covered) {
    int at = start;
    for (TeiTree.Node node : nodes) {
      assertThat(node.start()).isGreaterThanOrEqualTo(at);
      assertThat(node.end()).isGreaterThan(node.start()).isLessThanOrEqualTo(end);
      Set<Integer> points = covered.computeIfAbsent(node.id(), id -> new TreeSet<>());
      for (int p = node.start(); p < node.end(); p++) {
        assertThat(points.add(p)).isTrue();
      }
      check(node.start(), node.end(), node.inside(), covered);
      at = node.end();
    }
  }
}
