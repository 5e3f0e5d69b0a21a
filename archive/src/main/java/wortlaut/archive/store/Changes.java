package wortlaut.archive.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import wortlaut.record.Document;

/**
 * What changed from one version of an article to the next, line by line as in a diff: {@code - } a
 * line that went, {@code + } one that came; for title, outlet, author and date with the field's
 * name. The lines kept are a longest common subsequence (Hunt and McIlroy 1976).
 */
final class Changes {
  private static final long MOST_CELLS = 4_000_000; // beyond, all lines between are taken as new

  private Changes() {}

  static String between(Document before, Document after) {
    List<String> changes = new ArrayList<>();
    field("title", before.title(), after.title(), changes);
    field("outlet", before.outlet(), after.outlet(), changes);
    field("author", before.author(), after.author(), changes);
    field("published", before.published(), after.published(), changes);
    lines(before.text().lines().toList(), after.text().lines().toList(), changes);
    return String.join("\n", changes);
  }

  private static void field(String name, String before, String after, List<String> changes) {
    if (!Objects.equals(before, after)) {
      changes.add("- " + name + ": " + Objects.toString(before, ""));
      changes.add("+ " + name + ": " + Objects.toString(after, ""));
    }
  }

  private static void lines(List<String> before, List<String> after, List<String> changes) {
    int start = 0;
    int shorter = Math.min(before.size(), after.size());
    while (start < shorter && before.get(start).equals(after.get(start))) {
      start++;
    }
    int same = 0;
    while (same < shorter - start
        && before.get(before.size() - 1 - same).equals(after.get(after.size() - 1 - same))) {
      same++;
    }
    middle(
        before.subList(start, before.size() - same),
        after.subList(start, after.size() - same),
        changes);
  }

  private static void middle(List<String> before, List<String> after, List<String> changes) {
    int n = before.size();
    int m = after.size();
    boolean small = (long) (n + 1) * (m + 1) <= MOST_CELLS;
    int[][] common = small ? common(before, after) : null;
    int i = 0;
    int j = 0;
    while (i < n || j < m) {
      if (small && i < n && j < m && before.get(i).equals(after.get(j))) {
        i++;
        j++;
      } else if (i < n && (j == m || !small || common[i + 1][j] >= common[i][j + 1])) {
        changes.add("- " + before.get(i++));
      } else {
        changes.add("+ " + after.get(j++));
      }
    }
  }

  /** Length of the longest common subsequence of the ends from i and from j. */
  private static int[][] common(List<String> before, List<String> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
