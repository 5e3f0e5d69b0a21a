package wortlaut;

import java.util.List;
import wortlaut.record.Text;
import wortlaut.syntax.GermanSyntax;
import wortlaut.syntax.Syntax;
import wortlaut.syntax.SyntaxReader;

/** The models, loaded once for all tests of a run, when the first asks for them. */
public final class Loaded {
  private Loaded() {}

  private static final class SyntaxHolder {
    static final SyntaxReader READER = GermanSyntax.load();
  }

  private static final class WortlautHolder {
    static final Wortlaut WORTLAUT = Wortlaut.load();
  }

  /** The reader of German syntax. */
  public static SyntaxReader syntax() {
    return SyntaxHolder.READER;
  }

  /** The syntax of a text without furniture. */
  public static Syntax syntax(String text) {
    return syntax().read(new Text(text), List.of());
  }

  /** All readers together. */
  public static Wortlaut wortlaut() {
    return WortlautHolder.WORTLAUT;
  }
}
