package wortlaut;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import wortlaut.actors.ActorReader;
import wortlaut.actors.Decision;
import wortlaut.actors.Reading;
import wortlaut.actors.Voices;
import wortlaut.events.EventReader;
import wortlaut.intake.Article;
import wortlaut.links.LinkReader;
import wortlaut.record.Actor;
import wortlaut.record.ArticleRecord;
import wortlaut.record.Document;
import wortlaut.record.Event;
import wortlaut.record.Link;
import wortlaut.record.Statement;
import wortlaut.record.Text;
import wortlaut.record.Time;
import wortlaut.speech.SpeechReader;
import wortlaut.syntax.GermanSyntax;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Syntax;
import wortlaut.syntax.SyntaxReader;
import wortlaut.time.TimeReader;

/**
 * Reads articles: an article in, its record out. Load one, share it among threads.
 *
 * <pre>{@code
 * Wortlaut wortlaut = Wortlaut.load();
 * ArticleRecord record = wortlaut.read(Article.of("Das sagte der Minister am Mittwoch."));
 * }</pre>
 */
public final class Wortlaut {
  /** The version of all that reads; an archive keeps it with each record. */
  public static final String VERSION = "0.1.0";

  private final SyntaxReader syntaxReader;
  private final TimeReader timeReader = new TimeReader();
  private final ActorReader actorReader;
  private final SpeechReader speechReader;
  private final EventReader eventReader = new EventReader();
  private final LinkReader linkReader = new LinkReader();

  private Wortlaut(SyntaxReader syntaxReader, ActorReader actorReader, SpeechReader speechReader) {
    this.syntaxReader = syntaxReader;
    this.actorReader = actorReader;
    this.speechReader = speechReader;
  }

  /** Loads the models. */
  public static Wortlaut load() {
    return load(GermanSyntax.load());
  }

  /** Reads with another syntax than Wortlaut's own, such as given parses. */
  public static Wortlaut load(SyntaxReader syntaxReader) {
    return new Wortlaut(syntaxReader, new ActorReader(), new SpeechReader());
  }

  /** The same with other knowledge of actors, such as a user's own. */
  public Wortlaut with(ActorReader actors) {
    return new Wortlaut(syntaxReader, actors, speechReader);
  }

  /** The same with another reader of statements, such as one with a model of the user's. */
  public Wortlaut with(SpeechReader speech) {
    return new Wortlaut(syntaxReader, actorReader, speech);
  }

  /** Why each mention of a party in an article was found and whose it is. */
  public List<Decision> decisions(Article article) {
    return actorReader.explain(syntax(article), article.title(), article.outlet());
  }

  /** The syntax alone. */
  public Syntax syntax(Article article) {
    return syntaxReader.read(new Text(article.text()), article.furniture());
  }

  /** The record of an article. The same article always gives the same record. */
  public ArticleRecord read(Article article) {
    Syntax syntax = syntax(article);
    List<Time> times = timeReader.read(syntax, date(article));
    Reading named = actorReader.reading(syntax, article.title(), article.outlet());
    Voices voices = named.heard(speechReader.read(syntax, named.actors()));
    List<Actor> actors = voices.actors();
    List<Statement> statements = voices.statements();
    List<Event> events = eventReader.read(syntax, times, actors, statements);
    List<Link> links = linkReader.read(syntax, actors, statements, events);
    return new ArticleRecord(
        ArticleRecord.SCHEMA,
        document(article),
        syntax.sentences().stream().map(Sentence::span).toList(),
        actors,
        times,
        statements,
        events,
        links);
  }

  private static LocalDate date(Article article) {
    return article.published() == null ? null : LocalDate.parse(article.published());
  }

  private static Document document(Article article) {
    return new Document(
        article.id() == null ? hash(article.text()) : article.id(),
        article.source(),
        article.title(),
        article.outlet(),
        article.author(),
        article.published(),
        article.language(),
        article.text(),
        article.furniture());
  }

  /** The first 16 hexadecimal digits of the text's SHA-256. */
  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
