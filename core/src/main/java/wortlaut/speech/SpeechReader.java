package wortlaut.speech;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import wortlaut.record.Actor;
import wortlaut.record.Statement;
import wortlaut.speech.doc.Draft;
import wortlaut.speech.doc.Passage;
import wortlaut.speech.model.ModelFile;
import wortlaut.speech.model.ModelReader;
import wortlaut.speech.model.SpeechModel;
import wortlaut.speech.rules.RuleReader;
import wortlaut.syntax.Syntax;

/** Finds statements: who said what to whom. Safe for use by several threads. */
public final class SpeechReader {
  private static final String FREE = "free.model";

  private final Drafts drafts;

  /** What finds the statements of an article. */
  private interface Drafts {
    List<Draft> read(Passage passage, List<Actor> actors);
  }

  private SpeechReader(Drafts drafts) {
    this.drafts = drafts;
  }

  /** A reader with the free model that comes with Wortlaut. */
  public SpeechReader() {
    this(new ModelReader(free())::read);
  }

  /** A reader with a model. */
  public static SpeechReader of(SpeechModel model) {
    return new SpeechReader(new ModelReader(model)::read);
  }

  /**
   * A reader with a model from a file that {@code wortlaut train} wrote.
   *
   * @throws IOException if it cannot be read or is no such model
   */
  public static SpeechReader load(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return of(ModelFile.read(file.toString(), in));
    }
  }

  /** A reader by rules alone, to compare with. */
  public static SpeechReader rules() {
    return new SpeechReader((passage, actors) -> new RuleReader().read(passage));
  }

  private static SpeechModel free() {
    try (InputStream in = SpeechReader.class.getResourceAsStream(FREE)) {
      return ModelFile.read(FREE, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The statements of an article in order of their quotes, ids {@code s1}, {@code s2}, …. */
  public List<Statement> read(Syntax syntax, List<Actor> actors) {
    Passage passage = new Passage(syntax);
    return Statements.of(passage, drafts.read(passage, actors), actors);
  }
}
