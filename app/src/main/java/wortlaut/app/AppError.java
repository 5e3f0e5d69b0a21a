package wortlaut.app;

/**
 * What can go wrong in the app, besides the inputs (those are {@link
 * wortlaut.intake.error.ErrorCode}). The numbers are stable, so that they can be searched for.
 */
enum AppError {
  /** The output file or stream does not take what is written. */
  OUTPUT(
      "W301",
      Exit.NO_OUTPUT,
      "the output cannot be written",
      "check that the directory exists, that you may write there and that the disk has room"),
  /** An article that should be readable broke the reading. */
  BROKE(
      "W302",
      Exit.BUG,
      "reading this article failed inside Wortlaut",
      "the others are read; please report it with the article"),
  /** {@code explain --id}. */
  UNKNOWN_ID(
      "W303", Exit.USAGE, "the record has no fact with this id", "see the ids in the text report"),
  /** {@code explain --at}. */
  OUTSIDE("W304", Exit.USAGE, "the offset is outside the text", "offsets count code points from 0"),
  /** {@code cache clear}. */
  CACHE(
      "W305",
      Exit.NO_OUTPUT,
      "the model cache cannot be changed",
      "check that you may write there, or name another directory in WORTLAUT_CACHE"),
  /** {@code train}, {@code evaluate}, {@code train-events}. */
  GOLD(
      "W306",
      Exit.USAGE,
      "these marked articles cannot be used",
      "see docs/speech.md, for events docs/events.md, for their form"),
  /** {@code --speech-model}. */
  MODEL(
      "W307",
      Exit.USAGE,
      "this speech model cannot be used",
      "give a file that wortlaut train of this version wrote"),
  /** {@code serve}. */
  PORT(
      "W308",
      Exit.NO_OUTPUT,
      "the page cannot be served at this port",
      "end what uses it, or name another with --port"),
  /** {@code add --records}. */
  RECORDS(
      "W309",
      Exit.USAGE,
      "this holds no record that can be added",
      "give the output of wortlaut spark or of wortlaut read --format jsonl");

  private final String number;
  private final int exit;
  private final String what;
  private final String advice;

  AppError(String number, int exit, String what, String advice) {
    this.number = number;
    this.exit = exit;
    this.what = what;
    this.advice = advice;
  }

  /** The exit status that goes with it. */
  int exit() {
    return exit;
  }

  /** One line for a person: where, what, what to do, and the number to search for. */
  String message(String place, String detail) {
    String found = detail == null || detail.isEmpty() ? "" : " (" + detail + ")";
    return place + ": " + what + found + "; " + advice + " [" + number + "]";
  }
}
