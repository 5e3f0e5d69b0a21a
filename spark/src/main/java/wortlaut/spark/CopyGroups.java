package wortlaut.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Joins pairs of near-copies to groups: a copy of a copy belongs to them (union and find). */
final class CopyGroups {
  private static final String LAST = "~"; // sorts after every day

  private final Map<Long, Long> parents = new HashMap<>();
  private final Map<Long, String> days = new HashMap<>();

  /** Two documents are near-copies; with their days of publication, or null. */
  void join(long a, String dayOfA, long b, String dayOfB) {
    days.put(a, dayOfA == null ? LAST : dayOfA);
    days.put(b, dayOfB == null ? LAST : dayOfB);
    long one = first(a);
    long other = first(b);
    if (one != other) {
      boolean before = isBefore(one, other);
      parents.put(before ? other : one, before ? one : other);
    }
  }

  private boolean isBefore(long one, long other) {
    int order = days.get(one).compareTo(days.get(other));
    return order == 0 ? one < other : order < 0;
  }

  /** The earliest of the group so far. */
  private long first(long document) {
    long at = document;
    while (parents.containsKey(at)) {
      long next = parents.get(at);
      if (parents.containsKey(next)) {
        parents.put(at, parents.get(next));
      }
      at = next;
    }
    return at;
  }

  /** Each document of a group with the group's earliest, by id. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (long document : new TreeSet<>(days.keySet())) {
      rows.add(RowFactory.create(document, first(document)));
    }
    return rows;
  }
}
