package wortlaut.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Takes one row of a query's result. */
@FunctionalInterface
public interface RowReader<T> {
  /** The value of the row the result stands at. */
  T read(ResultSet row) throws SQLException;
}
