package wortlaut.record;

import java.util.List;

/**
 * A party of the article.
 *
 * @param id unique in the record ({@code a1}, {@code a2}, …)
 * @param name its fullest name in the article, without titles, in the nominative
 * @param kind what sort of party it is
 * @param code ISO 3166-1 alpha-3 of the state it belongs to or acts for, or UN, NATO, EU, …; null
 *     if none is known
 * @param roles offices and roles it is given, in order of appearance
 * @param aliases other names it is given
 * @param wikidata its Wikidata id, or null
 * @param mentions the words that name it, in order
 */
public record Actor(
    String id,
    String name,
    ActorKind kind,
    String code,
    List<String> roles,
    List<String> aliases,
    String wikidata,
    List<Mention> mentions) {
  public Actor {
    roles = List.copyOf(roles);
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
  }
}
