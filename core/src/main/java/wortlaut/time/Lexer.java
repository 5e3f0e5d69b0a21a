package wortlaut.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wortlaut.lexicon.Table;
import wortlaut.record.Text;
import wortlaut.syntax.Entity;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/** Cuts a sentence into words, numbers and marks, and gives each its class. */
final class Lexer {
  private static final Pattern TOKEN = Pattern.compile("\\p{L}+|\\d+|[^\\s\\p{L}\\d]");
  private static final Map<String, String> MARKS =
      Map.of(
          ".", "dot", ",", "comma", ":", "colon", "-", "dash", "–", "dash", "—", "dash", "/",
          "slash");

  /** Classes that begin no expression of their own; a sentence of these alone is passed over. */
  private static final Set<String> FILLERS =
      Set.of(
          "article",
          "contraction",
          "prep",
          "in",
          "at",
          "before",
          "since",
          "and",
          "to",
          "or",
          "this",
          "comma",
          "dash",
          "dot",
          "colon",
          "slash",
          "indefinite",
          "number",
          "approx",
          "follow",
          "both",
          "vague",
          "er",
          "yearnoun",
          "every",
          "per",
          "zur",
          "after",
          "ordinal");

  private record Entry(String kind, String value) {}

  private final Map<String, Entry> words = new HashMap<>();
  private final Map<String, String> weekdays = new TreeMap<>();
  private final Map<String, String> numbers = new HashMap<>();
  private final Map<String, String> unitAdjectives = new HashMap<>();

  /** The last letters of these, to pass over most other words at once. */
  private final Set<String> unitEnds = new HashSet<>();

  Lexer(Table table) {
    for (Table.Row row : table.rows()) {
      String form = row.get("form");
      String value = row.get("value");
      words.put(form, new Entry(row.get("class"), value));
      switch (row.get("class")) {
        case "weekday" -> weekdays.put(form, value);
        case "number", "indefinite" -> numbers.put(form, value);
        case "unitadj", "yearadj" -> {
          unitAdjectives.put(form, value);
          unitEnds.add(end(form));
        }
        default -> {}
      }
    }
  }

  /** The sentence's tokens, or an empty list if none of them can belong to an expression. */
  List<Lexeme> read(Text text, Sentence sentence) {
    Matcher matcher = TOKEN.matcher(text.string());
    matcher.region(text.unit(sentence.start()), text.unit(sentence.end()));
    List<Lexeme> found = new ArrayList<>();
    boolean worth = false;
    int at = 0;
    while (matcher.find()) {
      int start = text.point(matcher.start());
      while (at < sentence.words().size() - 1 && sentence.words().get(at).end() <= start) {
        at++;
      }
      Entry entry = entry(matcher.group(), sentence, sentence.words().get(at));
      String kind = entry == null ? null : entry.kind;
      worth |= kind != null && !FILLERS.contains(kind);
      found.add(
          new Lexeme(start, text.point(matcher.end()), kind, entry == null ? "" : entry.value));
    }
    return worth ? found : List.of();
  }

  private Entry entry(String token, Sentence sentence, Word word) {
    char first = token.charAt(0);
    if (first >= '0' && first <= '9') {
      return number(token, sentence, word);
    }
    if (!Character.isLetter(first)) {
      String mark = MARKS.get(token);
      return mark == null ? null : new Entry(mark, "");
    }
    if (word.entity() == Entity.PERSON) {
      return null;
    }
    String lower = token.toLowerCase(Locale.GERMAN);
    Entry entry = words.get(lower);
    if (entry == null) {
      return compound(lower);
    }
    boolean noun = Character.isUpperCase(first) && word.start() != sentence.start();
    return entry.kind.equals("tomorrow") && noun ? new Entry("morning", "MO") : entry;
  }

  private static Entry number(String digits, Sentence sentence, Word word) {
    if (digits.length() > 9) {
      return null;
    }
    int value = Integer.parseInt(digits);
    if (digits.length() == 4 && value >= 1000 && value < 2200) {
      return counts(sentence, word) ? new Entry("int", digits) : new Entry("year", digits);
    }
    return new Entry(digits.length() <= 2 && value <= 31 ? "num2" : "int", digits);
  }

  /** Whether a number counts what follows it ("1500 Menschen") rather than naming a year. */
  private static boolean counts(Sentence sentence, Word word) {
    if (word.id() == sentence.words().size()) {
      return false;
    }
    Word next = sentence.word(word.id() + 1);
    return word.is("nummod")
        && word.head() == next.id()
        && (next.upos() == Upos.NOUN || next.upos() == Upos.SYM);
  }

  /** Mittwochabend, dreiundzwanzig, zweiwöchigen. */
  private Entry compound(String lower) {
    for (Map.Entry<String, String> weekday : weekdays.entrySet()) {
      if (lower.length() > weekday.getKey().length() && lower.startsWith(weekday.getKey())) {
        Entry rest = words.get(lower.substring(weekday.getKey().length()));
        if (rest != null && Set.of("daypart", "tomorrow", "early").contains(rest.kind)) {
          String part = rest.kind.equals("daypart") ? rest.value : "MO";
          return new Entry("weekday-part", weekday.getValue() + part);
        }
      }
    }
    int und = lower.indexOf("und", 3);
    if (und > 0) {
      String ones = numbers.get(lower.substring(0, und));
      String tens = numbers.get(lower.substring(und + 3));
      if (ones != null && tens != null && ones.length() == 1 && tens.length() == 2) {
        return new Entry("number", tens.charAt(0) + ones);
      }
    }
    if (!unitEnds.contains(end(lower))) {
      return null;
    }
    for (int cut = 3; cut < lower.length() - 4; cut++) {
      String unit = unitAdjectives.get(lower.substring(cut));
      String count = unit == null ? null : numbers.get(lower.substring(0, cut));
      if (count != null) {
        String period = Periods.of(count, unit);
        return new Entry(unit.equals("Y") ? "year-adj" : "number-adj", period);
      }
    }
    return null;
  }

  private static String end(String word) {
    return word.substring(Math.max(0, word.length() - 3));
  }
}
