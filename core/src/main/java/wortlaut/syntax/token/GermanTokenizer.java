package wortlaut.syntax.token;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import wortlaut.syntax.Token;

/**
 * Splits text into words as CoreNLP's German pipeline does (tokenize, mwt): its lexer, then numbers
 * and abbreviations put together with their stops, then contractions taken apart. Safe for use by
 * several threads.
 */
public final class GermanTokenizer {
  private static final String OPTIONS = "invertible,ptb3Escaping=false,splitHyphenated=true";

  private final TokenizerFactory<CoreLabel> lexers =
      PTBTokenizer.factory(new CoreLabelTokenFactory(), OPTIONS);
  private final TokenJoin join = new TokenJoin();
  private final Contractions contractions = Contractions.german();

  /**
   * The words of a text in order; places are UTF-16 units in it. The two words of a contraction
   * share its place and are its only words whose forms need not be what stands there.
   */
  public List<Token> tokens(String text) {
    List<Token> lexed = new ArrayList<>();
    // CoreNLP's lexer has rules that look one character ahead and so miss the text's last word.
    lexers
        .getTokenizer(new StringReader(text + " "))
        .forEachRemaining(
            label ->
                lexed.add(new Token(label.beginPosition(), label.endPosition(), label.word())));
    List<Token> tokens = new ArrayList<>(lexed.size() + 8);
    for (Token token : join.join(lexed)) {
      List<String> parts = contractions.parts(token.form());
      if (parts.isEmpty()) {
        String form = text.substring(token.start(), Math.min(token.end(), text.length()));
        tokens.add(new Token(token.start(), token.end(), form));
      }
      parts.forEach(part -> tokens.add(new Token(token.start(), token.end(), part)));
    }
    return tokens;
  }
}
