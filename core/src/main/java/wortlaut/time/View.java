package wortlaut.time;

import java.util.List;
import wortlaut.syntax.Sentence;

/** An expression that was found, as {@link Normaliser} looks at it. */
record View(Sentence sentence, List<Lexeme> tokens, int from, int to) {
  /** Whether the expression holds a word of this class. */
  boolean has(String kind) {
    return in(kind) != null;
  }

  /** Value of the first word of a class in the expression, null if there is none. */
  String in(String kind) {
    return find(kind, to);
  }

  /** Value of the first word of a class from the expression's start to the sentence's end. */
  String ahead(String kind) {
    return find(kind, tokens.size());
  }

  /** Value of the first word of any of the classes in the expression, null if there is none. */
  String any(String... kinds) {
    for (int i = from; i < to; i++) {
      for (String kind : kinds) {
        if (kind.equals(tokens.get(i).kind())) {
          return tokens.get(i).value();
        }
      }
    }
    return null;
  }

  private String find(String kind, int end) {
    for (int i = from; i < end; i++) {
      if (kind.equals(tokens.get(i).kind())) {
        return tokens.get(i).value();
      }
    }
    return null;
  }

  /** The step that "letzte" (-1), "diese" (0) or "nächste" (1) makes; 0 without any. */
  int step() {
    String step =
        any(
            "last",
            "next",
            "current",
            "follow",
            "dayadj",
            "lastyear",
            "lastmonth",
            "lastweek",
            "lastday");
    return step == null || step.isEmpty() ? 0 : Integer.parseInt(step);
  }

  /** Whether a time of day follows closely ("heute um 19.30 Uhr"). */
  boolean clockFollows() {
    for (int i = to; i < Math.min(to + 6, tokens.size()); i++) {
      if ("oclock".equals(tokens.get(i).kind())) {
        return true;
      }
    }
    return false;
  }

  /** The tense of the clause around it. */
  Tense tense() {
    return Tense.at(sentence, tokens.get(from).start());
  }

  int start() {
    return tokens.get(from).start();
  }

  int end() {
    return tokens.get(to - 1).end();
  }
}
