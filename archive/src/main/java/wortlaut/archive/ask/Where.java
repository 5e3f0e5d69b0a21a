package wortlaut.archive.ask;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The conditions of a query in SQL, values apart. */
final class Where {
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> parameters = new ArrayList<>();

  Where and(String condition, Object... values) {
    conditions.add(condition);
    Collections.addAll(parameters, values);
    return this;
  }

  /** A condition that ends in {@code IN}, if there are values. */
  Where in(String condition, List<?> values) {
    if (!values.isEmpty()) {
      String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
      and(condition + " IN (" + marks + ")", values.toArray());
    }
    return this;
  }

  String sql() {
    return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
  }

  Object[] parameters(Object... more) {
    List<Object> all = new ArrayList<>(parameters);
    Collections.addAll(all, more);
    return all.toArray();
  }
}
