package wortlaut.archive.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * German words as they are searched for: without case and endings, ä as ae and a, ß as ss, without
 * accents, and, where texts are indexed, each compound with its parts ("Außenminister" also as
 * "Minister"). Function words are left out, as in Lucene's own German analysis.
 */
final class GermanAnalyzer extends Analyzer {
  private static final CharArraySet STOP_WORDS =
      org.apache.lucene.analysis.de.GermanAnalyzer.getDefaultStopSet();

  private final boolean splitsCompounds;

  private GermanAnalyzer(boolean splitsCompounds) {
    this.splitsCompounds = splitsCompounds;
  }

  /** For texts. */
  static GermanAnalyzer ofTexts() {
    return new GermanAnalyzer(true);
  }

  /** For what is searched: a compound finds itself alone. */
  static GermanAnalyzer ofQueries() {
    return new GermanAnalyzer(false);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer source = new StandardTokenizer();
    TokenStream words = new LowerCaseFilter(source);
    words = new StopFilter(words, STOP_WORDS);
    words = splitsCompounds ? new CompoundFilter(words) : words;
    return new TokenStreamComponents(source, new GermanLightStemFilter(folded(words)));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream words) {
    return folded(new LowerCaseFilter(words));
  }

  private static TokenStream folded(TokenStream words) {
    return new ASCIIFoldingFilter(new GermanNormalizationFilter(words));
  }
}
