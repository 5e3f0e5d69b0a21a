package wortlaut.spark;

import java.io.Serializable;
import java.util.Locale;

/**
 * A file of articles on one of Hadoop's file systems.
 *
 * @param path its full URI
 * @param length bytes
 * @param modified when it was last changed, ms since 1970; with the length, what tells that a file
 *     is the one that was read
 */
public record InputFile(String path, long length, long modified) implements Serializable {
  private static final String WARC = ".warc";
  private static final String LINES = ".jsonl";
  private static final String PACKED = ".gz";

  /** Whether a file of this name can be read. */
  static boolean isNamed(String name) {
    String bare = bare(name);
    return bare.endsWith(WARC) || bare.endsWith(LINES);
  }

  boolean isWarc() {
    return bare(path).endsWith(WARC);
  }

  /**
   * Whether its articles can be found from the midst: lines where they are not packed, records
   * where each is packed by itself, so that nothing in a page looks like the beginning of a record.
   */
  boolean canBeCut() {
    return isWarc() == lower(path).endsWith(PACKED);
  }

  /** What records call it: a local file by its path, as {@code wortlaut read} does. */
  String name() {
    return path.startsWith("file:") ? new org.apache.hadoop.fs.Path(path).toUri().getPath() : path;
  }

  private static String bare(String name) {
    String lower = lower(name);
    return lower.endsWith(PACKED) ? lower.substring(0, lower.length() - PACKED.length()) : lower;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
