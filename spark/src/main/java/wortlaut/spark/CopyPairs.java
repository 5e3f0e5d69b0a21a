package wortlaut.spark;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Which texts that share a band of min-hashes are compared. */
final class CopyPairs {
  private static final int DAYS = 14; // between two near-copies
  private static final int MOST = 8; // the latest; more are runs that everybody uses

  private CopyPairs() {}

  /**
   * The pairs.
   *
   * @param texts rows of day of publication (or null) and id
   */
  static List<Row> of(List<Row> texts) {
    List<Row> ordered = new ArrayList<>(texts);
    ordered.sort(
        Comparator.<Row, String>comparing(
                row -> row.getString(0), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(row -> row.getLong(1)));
    List<Row> pairs = new ArrayList<>();
    for (int i = 1; i < ordered.size(); i++) {
      for (int j = i - 1; j >= Math.max(0, i - MOST); j--) {
        if (areNear(ordered.get(j).getString(0), ordered.get(i).getString(0))) {
          pairs.add(RowFactory.create(ordered.get(j).getLong(1), ordered.get(i).getLong(1)));
        }
      }
    }
    return pairs;
  }

  private static boolean areNear(String day, String other) {
    return day == null
        || other == null
        || Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(day), LocalDate.parse(other))) <= DAYS;
  }
}
