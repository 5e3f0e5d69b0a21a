package wortlaut.archive.ask;

import java.util.List;

/**
 * Who gets to speak.
 *
 * @param quoted words quoted, most first in each period
 * @param own the outlets' own voice
 */
public record Balance(List<Quoted> quoted, List<Own> own) {
  public Balance {
    quoted = List.copyOf(quoted);
    own = List.copyOf(own);
  }

  /**
   * Words quoted.
   *
   * @param period beginning of the day of publication, "" for all
   * @param what of whom or what
   * @param statements how many statements
   * @param words how many words
   * @param share part of the words of all rows of the period, 0 to 1
   * @param copied how many of the words stand in near-copies of an earlier article
   */
  public record Quoted(
      String period, String what, long statements, long words, double share, long copied) {}

  /**
   * An outlet's own voice.
   *
   * @param period beginning of the day of publication, "" for all
   * @param outlet the outlet, or ""
   * @param articles how many articles
   * @param words how many words
   * @param own part of them outside of all statements, 0 to 1
   */
  public record Own(String period, String outlet, long articles, long words, double own) {}
}
