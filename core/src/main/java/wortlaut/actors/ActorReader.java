package wortlaut.actors;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wortlaut.actors.knowledge.Knowledge;
import wortlaut.record.Actor;
import wortlaut.syntax.Syntax;

/** Finds mentions of parties and groups them into actors. Safe for use by several threads. */
public final class ActorReader {
  private final MentionFinder finder;
  private final Resolver resolver;
  private final ActorBuilder builder;

  /** Loads Wortlaut's own knowledge. */
  public ActorReader() {
    this(Knowledge.load());
  }

  private ActorReader(Knowledge knowledge) {
    this.finder = new MentionFinder(knowledge);
    this.resolver = new Resolver(knowledge);
    this.builder = new ActorBuilder(knowledge);
  }

  /**
   * A reader that knows a user's own actors too; they take precedence.
   *
   * @param actors a tab-separated file: first line a comment, second the columns {@code name},
   *     {@code aliases}, {@code kind}, {@code code}, {@code wikidata}, of which only name is needed
   * @throws IllegalArgumentException if a line is wrong; the message names it
   */
  public static ActorReader with(Path actors) {
    return new ActorReader(Knowledge.with(actors));
  }

  /** The actors of an article without a title. */
  public List<Actor> read(Syntax syntax) {
    return reading(syntax, null, null).actors();
  }

  /**
   * The actors of an article.
   *
   * @param title the article's title, which shows what state it is about; null if it has none
   * @param outlet who published it, which shows for readers of what state it is written; null if
   *     that is not known
   */
  public Reading reading(Syntax syntax, String title, String outlet) {
    MentionFinder.Found found = finder.find(Hyphens.join(syntax), title, outlet);
    List<Actor> actors = actors(resolver.resolve(found, Trail.NONE), found.context());
    return new Reading(syntax, actors, found, finder);
  }

  /**
   * Why each mention was found and whose it is, in order of the text; pronouns that were found to
   * refer to nobody stand there too. Title and outlet as in {@link #reading}.
   */
  public List<Decision> explain(Syntax syntax, String title, String outlet) {
    MentionFinder.Found found = finder.find(Hyphens.join(syntax), title, outlet);
    Decisions decisions = new Decisions();
    return decisions.of(actors(resolver.resolve(found, decisions), found.context()));
  }

  private List<Actor> actors(List<Cluster> clusters, Context context) {
    List<Cluster> ordered = new ArrayList<>(clusters);
    ordered.sort(Comparator.comparing(c -> c.members().get(0).span()));
    List<Actor> actors = new ArrayList<>();
    for (Cluster cluster : ordered) {
      actors.add(builder.actor("a" + (actors.size() + 1), cluster, context));
    }
    return actors;
  }
}
