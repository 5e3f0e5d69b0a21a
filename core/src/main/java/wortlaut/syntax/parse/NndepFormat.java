package wortlaut.syntax.parse;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import wortlaut.syntax.model.ModelFormat;
import wortlaut.syntax.model.ModelOutput;

/**
 * CoreNLP's text format of a neural dependency parser: a few sizes, one line for each word, tag and
 * label with its embedding, one for each input of the first layer with its weights to all hidden
 * units, the hidden units' biases, one for each hidden unit with its weights to all transitions.
 * (What follows, a list of products to compute beforehand, has no bearing on the trees.)
 *
 * <p>All numbers are printed with four decimals, so 16-bit whole numbers of 1/10,000 hold the
 * embeddings exactly.
 */
final class NndepFormat implements ModelFormat {
  private static final String GERMAN = "edu/stanford/nlp/models/parser/nndep/UD_German.gz";

  @Override
  public String name() {
    return "parser";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public String source() {
    return GERMAN;
  }

  @Override
  public void convert(InputStream source, ModelOutput out) throws IOException {
    try (InputStream text =
        new BufferedInputStream(new GZIPInputStream(source, 1 << 16), 1 << 16)) {
      DecimalText in = new DecimalText(text);
      int words = size(in, "dict");
      int tags = size(in, "pos");
      int labels = size(in, "label");
      int width = size(in, "embeddingSize");
      int hidden = size(in, "hiddenSize");
      int inputs = size(in, "numTokens");
      size(in, "preComputed");
      if (inputs != Features.COUNT) {
        throw in.error("%d features where the parser has %d".formatted(inputs, Features.COUNT));
      }
      int features = words + tags + labels;
      List<String> names = new ArrayList<>(features);
      short[] embeddings = new short[features * width];
      for (int i = 0; i < features; i++) {
        names.add(in.word());
        for (int j = 0; j < width; j++) {
          embeddings[i * width + j] = (short) in.tenThousandths();
        }
      }
      out.strings(names.subList(0, words));
      out.strings(names.subList(words, words + tags));
      out.strings(names.subList(words + tags, features));
      out.number(hidden);
      out.shorts(embeddings);
      out.floats(floats(in, inputs * width * hidden));
      out.floats(floats(in, hidden));
      // The label -NULL- has no transition; the others have one to the left and one to the right.
      out.floats(floats(in, hidden * (2 * (labels - 1) + 1)));
    }
  }

  private static int size(DecimalText in, String name) throws IOException {
    String line = in.word();
    try {
      if (line.startsWith(name + "=")) {
        return Integer.parseInt(line.substring(name.length() + 1));
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw in.error("\"%s\" where %s=… should stand".formatted(line, name));
  }

  private static float[] floats(DecimalText in, int count) throws IOException {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = in.tenThousandths() / 10_000f;
    }
    return values;
  }
}
