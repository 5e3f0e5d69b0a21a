package wortlaut.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import wortlaut.lexicon.Table;
import wortlaut.record.Time;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Syntax;

/**
 * Finds TIMEX3 time expressions and normalises them: words are given classes (words.tsv), patterns
 * of classes make expressions (patterns.tsv), and their values are reckoned from the day of
 * publication, the tense of the clause and the dates the text named before.
 */
public final class TimeReader {
  private final Lexer lexer = new Lexer(Table.of(TimeReader.class, "words.tsv"));
  private final Patterns patterns = new Patterns(Table.of(TimeReader.class, "patterns.tsv"));

  /**
   * The time expressions of an article, in order, ids {@code t1}, {@code t2}, ….
   *
   * @param published day of publication, or null: then only what does not need it is normalised
   */
  public List<Time> read(Syntax syntax, LocalDate published) {
    List<Time> times = new ArrayList<>();
    Anchor anchor = new Anchor(published);
    Normaliser normaliser = new Normaliser(anchor);
    for (int i = 0; i < syntax.sentences().size(); i++) {
      Sentence sentence = syntax.sentences().get(i);
      anchor.enter(i);
      List<Lexeme> tokens = lexer.read(syntax.text(), sentence);
      for (Patterns.Match match : patterns.find(tokens)) {
        View view = new View(sentence, tokens, match.from(), match.to());
        String value = normaliser.value(match.rule().value(), view);
        if (value != null) {
          anchor.saw(value, view.has("year"));
          String id = "t" + (times.size() + 1);
          times.add(new Time(id, view.start(), view.end(), match.rule().type(), value));
        }
      }
    }
    return times;
  }
}
