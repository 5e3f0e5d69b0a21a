package wortlaut.speech.model;

import wortlaut.record.StatementType;

/** What a sentence is as a whole; the labels of the chain over an article's sentences. */
enum Whole {
  NONE(null),
  REPORTED(StatementType.REPORTED),
  FREE(StatementType.FREE_INDIRECT),
  KONJUNKTIV(StatementType.INDIRECT_FREE_INDIRECT);

  static final int COUNT = values().length;

  final StatementType type;

  Whole(StatementType type) {
    this.type = type;
  }

  /** Whether neighbouring sentences of this kind are one statement: summaries are one each. */
  boolean joins() {
    return this == FREE || this == KONJUNKTIV;
  }

  static Whole of(int label) {
    return values()[label];
  }

  static Whole of(StatementType type) {
    return switch (type) {
      case REPORTED -> REPORTED;
      case FREE_INDIRECT -> FREE;
      default -> KONJUNKTIV;
    };
  }
}
