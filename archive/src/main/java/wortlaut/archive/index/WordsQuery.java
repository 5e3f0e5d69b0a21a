package wortlaut.archive.index;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import wortlaut.archive.error.ArchiveError;
import wortlaut.archive.error.ArchiveException;

/**
 * What a user types, as a query: all words must be there; {@code "so etwas"} is found in this
 * order; {@code -wort} must not be there; {@code wort*} is the beginning of a word. Nothing else
 * has a meaning, and no input does harm: what looks like the syntax of another search is refused
 * with what to write instead.
 */
final class WordsQuery {
  private static final Pattern ITEM =
      Pattern.compile("(?<not>-)?(?:[\"„“”«»](?<phrase>[^\"„“”«»]*)[\"„“”«»]|(?<word>\\S+))");
  private static final Pattern QUOTE = Pattern.compile("[\"„“”«»]");
  private static final Pattern FIELD = Pattern.compile("(?<field>\\p{Alpha}+):(?!//).*");
  private static final Pattern OPERATOR = Pattern.compile("AND|OR|NOT|&&|\\|\\|");
  private static final int MOST_WORDS = 50;
  private static final int SHORTEST_BEGINNING = 2;

  private final Analyzer analyzer = GermanAnalyzer.ofQueries();
  private final BooleanQuery.Builder query = new BooleanQuery.Builder();
  private final String typed;
  private int wanted;

  private WordsQuery(String typed) {
    this.typed = typed;
  }

  /**
   * @throws ArchiveException if there is nothing to search for ({@link ArchiveError#QUERY})
   */
  static Query of(String typed) {
    WordsQuery made = new WordsQuery(typed);
    made.read();
    return made.query.build();
  }

  private void read() {
    if (QUOTE.matcher(typed).results().count() % 2 == 1) {
      throw refused("a quotation mark is left open; put one at the end too");
    }
    Matcher item = ITEM.matcher(typed);
    int count = 0;
    while (item.find()) {
      if (++count > MOST_WORDS) {
        throw refused("there are more than " + MOST_WORDS + " words");
      }
      boolean not = item.group("not") != null;
      String phrase = item.group("phrase");
      add(phrase != null ? words(phrase) : word(item.group("word")), not);
    }
    if (wanted == 0) {
      throw refused("there is no word in it that texts are searched for; function words are not");
    }
  }

  private void add(Query part, boolean not) {
    if (part != null) {
      query.add(part, not ? Occur.MUST_NOT : Occur.MUST);
      wanted += not ? 0 : 1;
    }
  }

  private Query word(String word) {
    Matcher field = FIELD.matcher(word);
    if (field.matches()) {
      throw refused(
          "“"
              + field.group("field")
              + ":” is no part of a search; the options --speaker, --outlet, --type, --about,"
              + " --since and --until narrow it");
    }
    if (OPERATOR.matcher(word).matches()) {
      throw refused("all words are wanted anyway; write -word for one that must not be there");
    }
    int star = word.indexOf('*');
    if (star < 0) {
      return words(word);
    }
    String beginning = analyzer.normalize(Fields.WORDS, word.substring(0, star)).utf8ToString();
    if (star < word.length() - 1 || beginning.length() < SHORTEST_BEGINNING) {
      throw refused("* stands at the end of a word's beginning, after two letters or more");
    }
    return new PrefixQuery(new Term(Fields.WORDS, beginning));
  }

  /** Words in this order; null if there are none that are indexed. */
  private Query words(String words) {
    QueryBuilder builder = new QueryBuilder(analyzer);
    builder.setEnableGraphQueries(false);
    return builder.createPhraseQuery(Fields.WORDS, words);
  }

  private ArchiveException refused(String why) {
    return new ArchiveException(ArchiveError.QUERY, typed.strip(), why);
  }
}
