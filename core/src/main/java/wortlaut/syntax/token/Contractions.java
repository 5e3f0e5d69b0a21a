package wortlaut.syntax.token;

import edu.stanford.nlp.util.StringUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The German contractions that Universal Dependencies takes apart ("zur" → "zu der"), from the
 * table in CoreNLP's models. Case is kept as CoreNLP's MWTAnnotator keeps it.
 *
 * @param parts the parts of each contraction, in lower case
 */
record Contractions(Map<String, List<String>> parts) {
  private static final String TABLE = "/edu/stanford/nlp/models/mwt/german/german-mwt.tsv";

  static Contractions german() {
    try (InputStream in = Contractions.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException(
            TABLE + " is not on the class path: is the jar of CoreNLP's German models missing?");
      }
      Map<String, List<String>> parts = new HashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.toLowerCase(Locale.ROOT).split("\t"))
          .forEach(cells -> parts.put(cells[0], List.of(cells[1].split(","))));
      return new Contractions(parts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a contraction, none if the form is no contraction. */
  List<String> parts(String form) {
    List<String> lower = parts.get(form.toLowerCase(Locale.ROOT));
    if (lower == null) {
      return List.of();
    }
    if (StringUtils.isAllUpperCase(form)) {
      return lower.stream().map(part -> part.toUpperCase(Locale.ROOT)).toList();
    }
    if (StringUtils.isTitleCase(form)) {
      return List.of(StringUtils.toTitleCase(lower.get(0)), lower.get(1));
    }
    return lower;
  }
}
