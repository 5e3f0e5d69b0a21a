package wortlaut.syntax;

import java.util.List;
import wortlaut.record.Furniture;
import wortlaut.record.Text;

/** Finds sentences, words and trees in a text. Safe for use by several threads. */
public interface SyntaxReader {
  /**
   * The syntax of a text.
   *
   * @param text the text
   * @param furniture parts of it to leave out
   */
  Syntax read(Text text, List<Furniture> furniture);
}
