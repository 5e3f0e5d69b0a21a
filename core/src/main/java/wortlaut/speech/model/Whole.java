package wortlaut.speech.model;

import wortlaut.record.StatementType;

/** What a sentence is as a whole; the labels of the chain over an article's sentences. */
enum Whole {
  NONE(null),
  REPORTED(StatementType.REPORTED),
  FREE(StatementType.FREE_INDIRECT),
  FREE_GOES_ON(StatementType.FREE_INDIRECT),
  KONJUNKTIV(StatementType.INDIRECT_FREE_INDIRECT),
  KONJUNKTIV_GOES_ON(StatementType.INDIRECT_FREE_INDIRECT);

  static final int COUNT = values().length;

  final StatementType type;

  Whole(StatementType type) {
    this.type = type;
  }

  boolean goesOn() {
    return this == FREE_GOES_ON || this == KONJUNKTIV_GOES_ON;
  }

  static Whole of(int label) {
    return values()[label];
  }

  static Whole of(StatementType type, boolean first) {
    return switch (type) {
      case REPORTED -> REPORTED;
      case FREE_INDIRECT -> first ? FREE : FREE_GOES_ON;
      default -> first ? KONJUNKTIV : KONJUNKTIV_GOES_ON;
    };
  }
}
