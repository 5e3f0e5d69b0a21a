package wortlaut.archive.index;

/** The fields of the index's documents, of which each is a text, a statement or an event. */
public final class Fields {
  /** {@code 17} for a text, {@code 17/s3} for a statement, {@code 17/e1} for an event; stored. */
  static final String REFERENCE = "reference";

  /** The archive's number of the document. */
  static final String DOCUMENT = "document";

  /** {@link Kind}, as its label. */
  static final String KIND = "kind";

  /** The analysed words. */
  static final String WORDS = "words";

  /** Ids of the actors who say it, or who act. */
  public static final String SPEAKER = "speaker";

  /** Ids of the actors in it who do not say it themselves. */
  public static final String ABOUT = "about";

  /** The outlet in lower case. */
  public static final String OUTLET = "outlet";

  /** Type of the statement or event in lower case. */
  public static final String TYPE = "type";

  /** Day of publication as yyyymmdd. */
  static final String DATE = "date";

  private Fields() {}
}
