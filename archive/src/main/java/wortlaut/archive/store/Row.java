package wortlaut.archive.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One row of a fact table.
 *
 * @param values one for each of the table's columns; String, Long, Double or null
 */
record Row(Table table, List<Object> values) {
  Row {
    values = Collections.unmodifiableList(new ArrayList<>(values)); // unlike List.of with nulls
  }

  /** The values after the number of a document, as they are inserted. */
  Object[] with(long document) {
    Object[] all = new Object[values.size() + 1];
    all[0] = document;
    System.arraycopy(values.toArray(), 0, all, 1, values.size());
    return all;
  }

  /** Numbers become long, so that a row equals the one read back. */
  static Row of(Table table, Object... values) {
    List<Object> row = new ArrayList<>(values.length);
    for (Object value : values) {
      row.add(value instanceof Integer number ? (Object) number.longValue() : value);
    }
    return new Row(table, row);
  }
}
