package wortlaut.app;

/** The exit statuses of the command, as its help and {@code docs/cli.md} list them. */
final class Exit {
  /** Everything was read. */
  static final int OK = 0;

  /** Some inputs could not be read; the others were. */
  static final int SOME_FAILED = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** Nothing could be read. */
  static final int NOTHING_READ = 3;

  /** The output could not be written. */
  static final int NO_OUTPUT = 4;

  /** An error in Wortlaut itself. */
  static final int BUG = 5;

  /** The archive is not there, of another version or busy. */
  static final int NO_ARCHIVE = 6;

  /** The archive is damaged, as {@code check} tells. */
  static final int DAMAGED = 7;

  /** Who read the output left early, as after SIGPIPE. */
  static final int BROKEN_PIPE = 141;

  private Exit() {}
}
