package wortlaut.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wortlaut.lexicon.Table;
import wortlaut.record.TimeType;

/**
 * The patterns of patterns.tsv as regular expressions over word classes: every class is one
 * character, so that a sentence is a short string and a match costs little.
 */
final class Patterns {
  /** Stands for a word of no class. */
  private static final char OTHER = '\uE000';

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

  /**
   * One pattern.
   *
   * @param needed classes without which it cannot match
   * @param value a TIMEX3 value, or the name of a rule of {@link Normaliser}
   */
  record Rule(String name, Pattern pattern, String needed, TimeType type, String value) {
    boolean possible(StringBuilder sentence) {
      for (int i = 0; i < needed.length(); i++) {
        if (sentence.indexOf(needed.substring(i, i + 1)) < 0) {
          return false;
        }
      }
      return true;
    }
  }

  /** What a rule found: the tokens {@code from} to before {@code to}. */
  record Match(Rule rule, int from, int to) {}

  private final Map<String, Character> classes = new HashMap<>();
  private final List<Rule> rules = new ArrayList<>();

  Patterns(Table table) {
    Map<String, String> abbreviations = new HashMap<>();
    for (Table.Row row : table.rows()) {
      String name = row.get("name");
      String pattern = compile(row.get("pattern"), abbreviations);
      if (name.startsWith("@")) {
        abbreviations.put(name.substring(1), pattern);
      } else {
        rules.add(
            new Rule(
                name,
                Pattern.compile(pattern),
                needed(pattern),
                TimeType.valueOf(row.get("type")),
                row.get("value")));
      }
    }
  }

  private String compile(String source, Map<String, String> abbreviations) {
    String spanned = source.replace("{", "(?<span>").replace("}", ")");
    Matcher matcher = NAME.matcher(spanned);
    StringBuilder compiled = new StringBuilder();
    int at = 0;
    while (matcher.find()) {
      compiled.append(spanned, at, matcher.start());
      String name = matcher.group();
      if (name.equals("span")) {
        compiled.append(name);
      } else if (abbreviations.containsKey(name)) {
        compiled.append(abbreviations.get(name));
      } else {
        compiled.append(
            classes.computeIfAbsent(name, k -> (char) (OTHER + 1 + classes.size())).charValue());
      }
      at = matcher.end();
    }
    return compiled.append(spanned.substring(at)).toString().replace(" ", "");
  }

  /**
   * The classes that every match of a pattern holds: those right inside the span, not optional and
   * not one of several. A sentence without them is passed over without matching.
   */
  private static String needed(String pattern) {
    String span = pattern.substring(pattern.indexOf("(?<span>") + "(?<span>".length());
    StringBuilder needed = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < span.length() && depth >= 0; i++) {
      char c = span.charAt(i);
      if (c == '(' || c == ')') {
        depth += c == '(' ? 1 : -1;
      } else if (depth == 0 && c == '|') {
        return "";
      } else if (depth == 0 && c > OTHER && "?*".indexOf(span.charAt(i + 1)) < 0) {
        needed.append(c);
      }
    }
    return needed.toString();
  }

  /** The classes that the patterns speak of. */
  java.util.Set<String> classes() {
    return classes.keySet();
  }

  /** What is found in a sentence, without overlaps, in order; earlier rules win. */
  List<Match> find(List<Lexeme> sentence) {
    if (sentence.isEmpty()) {
      return List.of();
    }
    StringBuilder string = new StringBuilder(sentence.size());
    for (Lexeme lexeme : sentence) {
      string.append(classes.getOrDefault(lexeme.kind(), OTHER).charValue());
    }
    boolean[] taken = new boolean[sentence.size()];
    List<Match> found = new ArrayList<>();
    for (Rule rule : rules) {
      if (!rule.possible(string)) {
        continue;
      }
      Matcher matcher = rule.pattern.matcher(string);
      while (matcher.find()) {
        int from = matcher.start("span");
        int to = matcher.end("span");
        if (free(taken, from, to)) {
          java.util.Arrays.fill(taken, from, to, true);
          found.add(new Match(rule, from, to));
        }
      }
    }
    found.sort(java.util.Comparator.comparingInt(Match::from));
    return found;
  }

  private static boolean free(boolean[] taken, int from, int to) {
    for (int i = from; i < to; i++) {
      if (taken[i]) {
        return false;
      }
    }
    return from < to;
  }
}
