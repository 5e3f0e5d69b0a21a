package wortlaut.archive.ask;

import java.util.List;
import wortlaut.archive.index.Kind;

/**
 * What is searched for; null or empty where nothing is asked.
 *
 * @param words what a user typed
 * @param kinds statements, events, texts; all where empty
 * @param speaker name or code of who says it or acts
 * @param about name or code of who is spoken of or is the target
 * @param outlets names of outlets, of which one published it
 * @param types types of statements or events, of which it has one
 * @param since first day of publication as {@code yyyy-MM-dd}
 * @param until last day of publication
 * @param unique whether near-copies of an earlier article are left out
 * @param limit how many at most
 */
public record SearchRequest(
    String words,
    List<Kind> kinds,
    String speaker,
    String about,
    List<String> outlets,
    List<String> types,
    String since,
    String until,
    boolean unique,
    int limit) {
  public SearchRequest {
    kinds = List.copyOf(kinds);
    outlets = List.copyOf(outlets);
    types = List.copyOf(types);
  }
}
