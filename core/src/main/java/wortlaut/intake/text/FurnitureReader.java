package wortlaut.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wortlaut.lexicon.Table;
import wortlaut.record.Furniture;

/** Finds the lines of a text that are not the article, by {@code furniture.tsv}. */
public final class FurnitureReader {
  /** Longer lines are the article. */
  private static final int LONGEST = 400;

  /** The most titles that follow a line such as "Mehr zum Thema:". */
  private static final int LISTED = 6;

  private static final String RELATED = "related";
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"“”»«‘’')\\]]*$");
  private static final Pattern LINE = Pattern.compile("[^\\n\\r]+");

  private record Rule(String kind, boolean wholeLine, Pattern pattern) {}

  private final List<Rule> rules;

  private FurnitureReader(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** Loads the rules. */
  public static FurnitureReader load() {
    List<Rule> rules = new ArrayList<>();
    for (Table.Row row : Table.of(FurnitureReader.class, "furniture.tsv").rows()) {
      boolean wholeLine = row.get("place").equals("line");
      String pattern = wholeLine ? row.get("pattern") : "(?:" + row.get("pattern") + ")$";
      int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
      rules.add(new Rule(row.get("kind"), wholeLine, Pattern.compile(pattern, flags)));
    }
    return new FurnitureReader(rules);
  }

  /**
   * The furniture of a plain text, in order, without overlap. Never the whole text: where nothing
   * else would be left, there is none.
   */
  public List<Furniture> read(String text) {
    List<Furniture> found = new ArrayList<>();
    boolean article = false;
    int listed = 0; // how many more lines may belong to a list of other articles
    Offsets offsets = new Offsets(text);
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      String content = line.group().strip();
      if (content.isEmpty()) {
        continue;
      }
      int start = text.indexOf(content, line.start());
      int end = start + content.length();
      Optional<String> kind = kind(content);
      boolean inList = listed > 0 && isTitle(content);
      listed =
          kind.isPresent() && isListHead(kind.get(), content) ? LISTED : inList ? listed - 1 : 0;
      if (kind.isEmpty() && inList) {
        kind = Optional.of(RELATED);
      }
      if (kind.isPresent()) {
        found.add(new Furniture(offsets.point(start), offsets.point(end), kind.get()));
        continue;
      }
      article = true;
      tail(content)
          .ifPresent(
              tail ->
                  found.add(
                      new Furniture(
                          offsets.point(start + tail.at), offsets.point(end), tail.kind)));
    }
    return article ? found : List.of();
  }

  private static boolean isListHead(String kind, String line) {
    return kind.equals(RELATED) && line.length() < 40;
  }

  private static boolean isTitle(String line) {
    return line.length() < 160 && !SENTENCE_END.matcher(line).find();
  }

  /** The kind of furniture a line is, if it is any. */
  public Optional<String> kind(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    return rules.stream()
        .filter(rule -> rule.wholeLine && rule.pattern.matcher(line).matches())
        .map(Rule::kind)
        .findFirst();
  }

  /** What ends a line and is no part of its sentence. */
  private record Tail(int at, String kind) {}

  private Optional<Tail> tail(String line) {
    String end = line.substring(Math.max(0, line.length() - LONGEST));
    for (Rule rule : rules) {
      Matcher matcher = rule.pattern.matcher(end);
      if (!rule.wholeLine && matcher.find()) {
        int leading = matcher.group().length() - matcher.group().stripLeading().length();
        return Optional.of(
            new Tail(line.length() - end.length() + matcher.start() + leading, rule.kind));
      }
    }
    return Optional.empty();
  }

  /** Turns ascending UTF-16 offsets into code points without counting from the start each time. */
  private static final class Offsets {
    private final String text;
    private int unit;
    private int point;

    Offsets(String text) {
      this.text = text;
    }

    int point(int target) {
      point += text.codePointCount(unit, target);
      unit = target;
      return point;
    }
  }
}
