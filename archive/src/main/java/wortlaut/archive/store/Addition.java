package wortlaut.archive.store;

/** What became of an article that was to be added. */
public enum Addition {
  /** The archive did not know it. */
  NEW,
  /** The archive has it in these very words. */
  KNOWN,
  /** The archive had it in other words: these are a new version. */
  CHANGED
}
