package wortlaut.syntax;

import java.util.List;
import java.util.function.Function;
import wortlaut.record.Furniture;
import wortlaut.record.Text;

/**
 * Given parses instead of Wortlaut's own: those of another parser, a treebank's, or earlier ones.
 *
 * @param parses gives a text's CoNLL-U; safe for use by several threads
 */
public record ConlluSyntax(Function<Text, String> parses) implements SyntaxReader {
  /**
   * @throws IllegalArgumentException if the parse is not one of the text
   */
  @Override
  public Syntax read(Text text, List<Furniture> furniture) {
    Syntax syntax = ConlluReader.read(parses.apply(text), text);
    return new Syntax(
        text,
        syntax.sentences().stream()
            .filter(
                sentence ->
                    furniture.stream()
                        .noneMatch(
                            piece ->
                                piece.start() < sentence.end() && sentence.start() < piece.end()))
            .toList());
  }
}
