package wortlaut.speech.model;

/** What a word is in a statement; the labels of the chains that divide sentences. */
enum Part {
  OUTSIDE,
  QUOTE,
  FRAME,
  CUE,
  SPEAKER,
  ADDRESSEE,
  /** Cue and speaker in one word: <em>demnach</em>. */
  CUE_SPEAKER;

  static final int COUNT = values().length;

  static Part of(int label) {
    return values()[label];
  }
}
