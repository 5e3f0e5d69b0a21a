package wortlaut.archive.export;

/**
 * A column of a flat table. Its values are String, Long or Double as its type says, or null.
 *
 * @param name its name
 * @param type what it holds
 */
public record FlatColumn(String name, Type type) {
  /** What a column holds. */
  public enum Type {
    STRING,
    INTEGER,
    NUMBER
  }
}
