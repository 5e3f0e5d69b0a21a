package wortlaut.syntax.ner;

import java.io.IOException;
import java.io.InputStream;
import wortlaut.syntax.model.ModelFormat;
import wortlaut.syntax.model.ModelOutput;

/** CoreNLP's German name model in compact form. */
final class FieldFormat implements ModelFormat {
  @Override
  public String name() {
    return "names";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public String source() {
    return "edu/stanford/nlp/models/ner/german.distsim.crf.ser.gz";
  }

  @Override
  public void convert(InputStream source, ModelOutput out) throws IOException {
    SourceField field = SourceField.read(source);
    out.strings(field.labels());
    NameLexicon.of(field).write(out);
    FieldWeights.of(field).write(out);
  }
}
