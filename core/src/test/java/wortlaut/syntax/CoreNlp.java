package wortlaut.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import wortlaut.record.Text;

/** What CoreNLP makes of the sample text, loaded once for all tests that compare with it. */
public final class CoreNlp {
  private CoreNlp() {}

  private static final class Holder {
    static final Syntax SAMPLE = new CoreNlpSyntax().read(sampleText(), List.of());
  }

  /** The sample text, one or more sentences a line. */
  public static Text sampleText() {
    try (InputStream in = CoreNlp.class.getResourceAsStream("sample.txt")) {
      return new Text(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sample's syntax by CoreNLP's own pipeline. */
  public static Syntax sample() {
    return Holder.SAMPLE;
  }

  /** The words of a sentence as a segmenter gives them. */
  public static List<Token> tokens(Sentence sentence) {
    return sentence.words().stream()
        .map(word -> new Token(word.start(), word.end(), word.form()))
        .toList();
  }
}
