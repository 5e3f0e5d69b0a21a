package wortlaut.archive.threads;

import java.util.Locale;

/** Kinds of claims, and the events that make them. */
public enum ClaimKind {
  /** ACCUSE. */
  ACCUSATION,
  /** REQUEST. */
  DEMAND,
  /** THREATEN. */
  THREAT,
  /** AGREE, and what is planned. */
  ANNOUNCEMENT;

  /** The kind of an event; null if it is no claim. */
  static ClaimKind of(String type, String status) {
    if (status.equals("negated")) {
      return null;
    }
    return switch (type) {
      case "ACCUSE" -> ACCUSATION;
      case "REQUEST" -> DEMAND;
      case "THREATEN" -> THREAT;
      case "AGREE" -> ANNOUNCEMENT;
      default -> status.equals("planned") ? ANNOUNCEMENT : null;
    };
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
