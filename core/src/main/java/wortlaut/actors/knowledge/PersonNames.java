package wortlaut.actors.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import wortlaut.lexicon.Table;
import wortlaut.syntax.Morph;

/** Given names, titles and the small words inside names of persons. */
public final class PersonNames {
  /**
   * A given name.
   *
   * @param gender the gender it mostly has, null for both
   * @param word whether it is also a common word, a surname or a place
   */
  public record Given(Morph.Gender gender, boolean word) {}

  private final Map<String, Given> given = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();
  private final Set<String> particles = new HashSet<>();

  PersonNames() {
    for (Table.Row row : Table.of(getClass(), "first-names.tsv").rows()) {
      given.put(
          row.get("name"),
          new Given(Roles.gender(row.get("gender")), row.get("word").equals("yes")));
    }
    for (Table.Row row : Table.of(getClass(), "titles.tsv").rows()) {
      titles.put(row.get("word"), row.get("gender"));
    }
    for (Table.Row row : Table.of(getClass(), "particles.tsv").rows()) {
      particles.add(row.get("word"));
    }
  }

  /** The given name a word is, by its first part if it is double ("Hans-Peter"); null if none. */
  public Given given(String word) {
    Given found = given.get(word);
    int hyphen = word.indexOf('-');
    return found != null || hyphen < 2 ? found : given.get(word.substring(0, hyphen));
  }

  /** Whether the word is a title or form of address. */
  public boolean title(String word) {
    return titles.containsKey(word);
  }

  /** The gender a title shows, null if none. */
  public Morph.Gender titleGender(String word) {
    return Roles.gender(titles.getOrDefault(word, ""));
  }

  /** Whether the word may stand inside a name ("von", "al"). */
  public boolean particle(String word) {
    return particles.contains(word);
  }
}
