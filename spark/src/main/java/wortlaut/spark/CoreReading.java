package wortlaut.spark;

import java.util.List;
import wortlaut.Wortlaut;
import wortlaut.intake.Article;
import wortlaut.record.ArticleRecord;
import wortlaut.record.Furniture;
import wortlaut.record.Text;
import wortlaut.syntax.GermanSyntax;
import wortlaut.syntax.Syntax;
import wortlaut.syntax.SyntaxReader;

/** Reads with {@link Wortlaut}, whose models are loaded once a process. */
final class CoreReading implements ArticleReading {
  /** Loaded when it is first asked for. */
  private static final class Loaded {
    private static final CountingSyntax SYNTAX = new CountingSyntax(GermanSyntax.load());
    private static final Wortlaut WORTLAUT = Wortlaut.load(SYNTAX);
  }

  /** Counts the tokens that pass. */
  private static final class CountingSyntax implements SyntaxReader {
    private final SyntaxReader reader;
    private final ThreadLocal<Long> tokens = ThreadLocal.withInitial(() -> 0L);

    CountingSyntax(SyntaxReader reader) {
      this.reader = reader;
    }

    @Override
    public Syntax read(Text text, List<Furniture> furniture) {
      Syntax syntax = reader.read(text, furniture);
      tokens.set(syntax.sentences().stream().mapToLong(s -> s.words().size()).sum());
      return syntax;
    }
  }

  @Override
  public void prepare() {
    if (Loaded.WORTLAUT == null) {
      throw new IllegalStateException("the models could not be loaded");
    }
  }

  @Override
  public Reading read(Article article) {
    ArticleRecord record = Loaded.WORTLAUT.read(article);
    return new Reading(record, Loaded.SYNTAX.tokens.get());
  }
}
