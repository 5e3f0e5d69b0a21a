package wortlaut.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of input that hold articles. */
enum InputKind {
  TEXT,
  HTML,
  JSON_LINES,
  WARC,
  FEED;

  private static final Pattern HTML_START =
      Pattern.compile(
          "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*"
              + "<(?:!doctype\\s+html|html|head|body|article|main|div|p|h1|meta|title)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern FEED_START =
      Pattern.compile(
          "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*|<\\?xml-stylesheet[^>]*>\\s*)*<(?:rss|feed|rdf:RDF)\\b",
          Pattern.DOTALL);

  /** The kind a file's name tells, with or without {@code .gz}. */
  static Optional<InputKind> ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".gz")) {
      lower = lower.substring(0, lower.length() - 3);
    }
    if (lower.endsWith(".txt")) {
      return Optional.of(TEXT);
    }
    if (lower.endsWith(".html") || lower.endsWith(".htm")) {
      return Optional.of(HTML);
    }
    if (lower.endsWith(".warc")) {
      return Optional.of(WARC);
    }
    return lower.endsWith(".jsonl") ? Optional.of(JSON_LINES) : Optional.empty();
  }

  /** The kind the first characters of an input look like. */
  static InputKind ofStart(String start) {
    if (start.startsWith("WARC/1.")) {
      return WARC;
    }
    if (FEED_START.matcher(start).lookingAt()) {
      return FEED;
    }
    if (start.stripLeading().startsWith("{")) {
      return JSON_LINES;
    }
    return HTML_START.matcher(start).matches() ? HTML : TEXT;
  }
}
