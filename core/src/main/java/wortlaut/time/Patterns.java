package wortlaut.time;

import java.util.ArrayList;
import java.util.BitSet;
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
   * @param needed sets of classes; without one of each it cannot match
   * @param value a TIMEX3 value, or the name of a rule of {@link Normaliser}
   */
  record Rule(String name, Pattern pattern, List<BitSet> needed, TimeType type, String value) {
    boolean possible(BitSet sentence) {
      for (BitSet some : needed) {
        if (!some.intersects(sentence)) {
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
   * Sets of classes of each of which every match of a pattern holds one: a class right inside the
   * span, or the classes of a group, unless they are optional. A sentence without one of them is
   * passed over without matching.
   */
  private static List<BitSet> needed(String pattern) {
    String span = pattern.substring(pattern.indexOf("(?<span>") + "(?<span>".length());
    List<BitSet> needed = new ArrayList<>();
    for (int i = 0; i < span.length() && span.charAt(i) != ')'; ) {
      int end = end(span, i);
      if (span.charAt(i) == '|') {
        return List.of();
      }
      if (isMandatory(span, i, end)) {
        BitSet some = new BitSet();
        span.substring(i, end).chars().filter(c -> c > OTHER).forEach(c -> some.set(c - OTHER));
        needed.add(some);
      }
      i = end;
    }
    return needed;
  }

  /** Where the class, sign or group ends that starts here. */
  private static int end(String pattern, int start) {
    int depth = 0;
    int at = start;
    do {
      char c = pattern.charAt(at++);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    } while (depth > 0);
    return at;
  }

  /** Whether a class or a group takes at least one word in every match. */
  private static boolean isMandatory(String pattern, int start, int end) {
    char first = pattern.charAt(start);
    if (end < pattern.length() && "?*".indexOf(pattern.charAt(end)) >= 0) {
      return false;
    }
    if (first != '(') {
      return first > OTHER;
    }
    boolean found = false;
    for (int i = start + 1; i < end - 1; ) {
      char c = pattern.charAt(i);
      if (c == '|' && !found || c == '?' && i == start + 1) {
        return false; // an alternative that may be empty, or a look around
      }
      int next = end(pattern, i);
      found = c != '|' && (found || isMandatory(pattern, i, next));
      i = next;
    }
    return found;
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
    char[] kinds = new char[sentence.size()];
    BitSet present = new BitSet();
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = classes.getOrDefault(sentence.get(i).kind(), OTHER);
      present.set(kinds[i] - OTHER);
    }
    String string = new String(kinds);
    boolean[] taken = new boolean[sentence.size()];
    List<Match> found = new ArrayList<>();
    for (Rule rule : rules) {
      if (!rule.possible(present)) {
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
