package wortlaut.archive.ask;

/** What a list of events is sorted by. */
public enum EventOrder {
  DATE("date"),
  TYPE("type"),
  STATUS("status");

  private final String column;

  EventOrder(String column) {
    this.column = column;
  }

  /**
   * What follows {@code ORDER BY}, for rows called {@code e}; ids decide where all else is equal.
   */
  String sql(boolean descending, String id) {
    String way = descending ? " DESC" : "";
    String first = this == DATE ? "" : "e." + column + way + ", ";
    String day = this == DATE && !descending ? "" : " DESC";
    return first + "e.date" + day + ", e.document" + day + ", e." + id + day;
  }
}
