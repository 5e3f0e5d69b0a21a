package wortlaut.archive.error;

/**
 * What can go wrong with an archive. The numbers are stable, so that they can be searched for;
 * {@code docs/errors.md} lists them.
 */
public enum ArchiveError {
  MISSING("W401", "there is no archive", "make one with: wortlaut add PATH, or name another"),
  NOT_AN_ARCHIVE(
      "W402", "this is not an archive of Wortlaut", "name another file; this one is left as it is"),
  NEWER(
      "W403",
      "the archive was made by a newer Wortlaut",
      "update Wortlaut; the archive is left as it is"),
  DAMAGED(
      "W404",
      "the archive's database is damaged",
      "see what is wrong with: wortlaut check; bring back a copy, or save what can be read with:"
          + " sqlite3 FILE .recover"),
  FULL(
      "W405",
      "the archive cannot be written",
      "see that the disk has room and you may write there"),
  BUSY(
      "W406",
      "another process holds the archive",
      "wait until it is done, then try again; nothing is lost"),
  BROKEN_RECORD(
      "W407",
      "the record contradicts itself and was not added",
      "the others are added; please report it with the article"),
  QUERY("W408", "this cannot be searched for", "see: wortlaut search --help"),
  INDEX(
      "W409",
      "the search index cannot be made",
      "see that the disk has room and you may write beside the archive"),
  NO_ACTOR(
      "W410", "the archive knows no actor of this name", "try the surname or another spelling");

  private final String number;
  private final String what;
  private final String advice;

  ArchiveError(String number, String what, String advice) {
    this.number = number;
    this.what = what;
    this.advice = advice;
  }

  /** Its number, such as {@code W401}. */
  public String number() {
    return number;
  }

  /** What is wrong, as half a sentence. */
  public String what() {
    return what;
  }

  /** What a user can do about it, as half a sentence. */
  public String advice() {
    return advice;
  }
}
