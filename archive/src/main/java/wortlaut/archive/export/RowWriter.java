package wortlaut.archive.export;

import java.io.Closeable;
import java.io.IOException;

/** Takes the rows of a table one after the other. */
interface RowWriter extends Closeable {
  /**
   * @param row one value a column: String, Long, Double or null
   */
  void write(Object[] row) throws IOException;
}
