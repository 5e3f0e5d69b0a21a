package wortlaut.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wortlaut.record.Actor;
import wortlaut.record.ActorKind;

/**
 * Who an actor is across articles and spellings: equal keys mean the same party. A person's key is
 * the folded given name's variant and surname ("person:sergei lavrov" for Lawrow, Lavrov, Лавров);
 * a state's or organisation's is its kind and folded name.
 *
 * @param value the key
 */
public record ActorKey(String value) {
  /** Given names that are one name in several languages; written folded. */
  private static final Map<String, String> VARIANTS = GivenNames.variants();

  private static final Pattern SPACE = Pattern.compile("[ \\u00A0]+");
  private static final Pattern PART = Pattern.compile("[ -]");
  private static final Pattern TITLE =
      Pattern.compile("(?i)(dr|prof|mag|ing|dipl|sir|lord|herr|frau)\\.?");

  /** The key of an actor. */
  public static ActorKey of(Actor actor) {
    if (actor.wikidata() != null) {
      return new ActorKey(actor.wikidata());
    }
    if (actor.kind() == ActorKind.PERSON) {
      return ofPerson(actor.name());
    }
    if (actor.kind() == ActorKind.STATE && actor.code() != null) {
      return new ActorKey("state:" + actor.code());
    }
    return new ActorKey(
        actor.kind().label()
            + ":"
            + fold(actor.name())
            + (actor.code() == null ? "" : ":" + actor.code()));
  }

  /** The key of a person's name, written in Latin or Cyrillic letters, titles left out or not. */
  public static ActorKey ofPerson(String name) {
    List<String> words = new ArrayList<>();
    for (String word : SPACE.split(name.trim())) {
      if (!word.endsWith(".") || word.length() > 2) {
        words.add(word);
      }
    }
    words.removeIf(w -> TITLE.matcher(w).matches());
    if (words.size() < 2) {
      return new ActorKey("person:" + fold(String.join(" ", words)));
    }
    String first = words.get(0);
    int hyphen = first.indexOf('-');
    String given = NameFolding.fold(hyphen < 0 ? first : first.substring(0, hyphen));
    String surname = fold(String.join(" ", words.subList(words.size() - 1, words.size())));
    return new ActorKey("person:" + VARIANTS.getOrDefault(given, given) + " " + surname);
  }

  private static String fold(String name) {
    return PART.splitAsStream(name).map(NameFolding::fold).collect(Collectors.joining(" "));
  }
}
