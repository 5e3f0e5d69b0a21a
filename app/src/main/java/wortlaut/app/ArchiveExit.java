package wortlaut.app;

import wortlaut.archive.error.ArchiveError;

/** The exit status that goes with an error of the archive. */
final class ArchiveExit {
  private ArchiveExit() {}

  static int of(ArchiveError error) {
    return switch (error) {
      case MISSING, NOT_AN_ARCHIVE, NEWER, BUSY -> Exit.NO_ARCHIVE;
      case DAMAGED -> Exit.DAMAGED;
      case FULL, INDEX -> Exit.NO_OUTPUT;
      case BROKEN_RECORD -> Exit.SOME_FAILED;
      case QUERY, NO_ACTOR -> Exit.USAGE;
    };
  }
}
