package wortlaut.record;

import java.util.List;

/**
 * All that was read in one article: the object of one line of Wortlaut's JSON Lines.
 *
 * @param schema {@value #SCHEMA}
 * @param document the article
 * @param sentences its sentences, in order
 * @param actors its parties
 * @param times its time expressions, in order
 * @param statements who said what, in order
 * @param events who did what to whom, in order
 * @param links how they stand to each other
 */
public record ArticleRecord(
    String schema,
    Document document,
    List<Span> sentences,
    List<Actor> actors,
    List<Time> times,
    List<Statement> statements,
    List<Event> events,
    List<Link> links) {
  /** Name and version of the format. */
  public static final String SCHEMA = "wortlaut/1";

  public ArticleRecord {
    sentences = List.copyOf(sentences);
    actors = List.copyOf(actors);
    times = List.copyOf(times);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    links = List.copyOf(links);
  }
}
