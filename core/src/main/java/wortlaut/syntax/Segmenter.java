package wortlaut.syntax;

import java.util.List;
import wortlaut.record.Furniture;
import wortlaut.record.Text;

/** Splits a text into sentences and those into words. Safe for use by several threads. */
public interface Segmenter {
  /**
   * The sentences of a text in order, each at least one word long.
   *
   * @param text the text
   * @param furniture parts of it to leave out
   */
  List<List<Token>> segment(Text text, List<Furniture> furniture);
}
