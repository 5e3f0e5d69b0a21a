package wortlaut.archive.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words of a text as the index knows them: without case, endings and function words. */
public final class Terms implements AutoCloseable {
  private final GermanAnalyzer analyzer = GermanAnalyzer.ofTexts();

  /** Its terms in the order they first stand there, compounds also with their parts. */
  public Set<String> of(String text) {
    Set<String> terms = new LinkedHashSet<>();
    try (TokenStream words = analyzer.tokenStream(Fields.WORDS, text)) {
      CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        terms.add(term.toString());
      }
      words.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string can be read", e);
    }
    return terms;
  }

  @Override
  public void close() {
    analyzer.close();
  }
}
