package wortlaut.syntax.tag;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import wortlaut.syntax.model.ModelFormat;
import wortlaut.syntax.model.ModelOutput;

/** CoreNLP's German tagger in compact form. */
final class TaggerFormat implements ModelFormat {
  @Override
  public String name() {
    return "tagger";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public String source() {
    return "edu/stanford/nlp/models/pos-tagger/german-ud.tagger";
  }

  @Override
  public void convert(InputStream source, ModelOutput out) throws IOException {
    SourceTagger tagger = SourceTagger.read(new BufferedInputStream(source, 1 << 16));
    out.strings(tagger.tags());
    Lexicon.of(tagger).write(out);
    Weights.of(tagger).write(out);
  }
}
