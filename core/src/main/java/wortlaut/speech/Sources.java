package wortlaut.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wortlaut.lexicon.Table;
import wortlaut.record.Actor;
import wortlaut.record.MentionForm;
import wortlaut.record.Sourcing;
import wortlaut.speech.doc.Passage;
import wortlaut.syntax.Entity;
import wortlaut.syntax.Upos;

/** How openly a speaker is named, from the speaker's words. */
final class Sources {
  /** What a noun says, and whether it names a public body. */
  private record Noun(Sourcing sourcing, boolean body) {}

  private static final Map<String, Noun> WORDS = load();

  /** Endings that a plural or an oblique case may have. */
  private static final List<String> ENDINGS = List.of("", "n", "en", "e", "er", "s", "es");

  private Sources() {}

  private static Map<String, Noun> load() {
    Map<String, Noun> words = new HashMap<>();
    for (Table.Row row : Table.of(Sources.class, "sourcing.tsv").rows()) {
      words.put(
          row.get("word").toLowerCase(Locale.GERMAN),
          new Noun(
              Sourcing.valueOf(row.get("sourcing").toUpperCase(Locale.ROOT)),
              row.get("public").equals("yes")));
    }
    return Map.copyOf(words);
  }

  /**
   * How openly the actor that the words were resolved to is named: by what sort of party it is, and
   * by the nouns of its name ("Polizei" an institution, "Augenzeugen" unnamed, "Experten" vague).
   */
  static Sourcing sourcing(Passage passage, BitSet speaker, Actor actor) {
    if (actor == null) {
      return sourcing(passage, speaker);
    }
    boolean named = actor.mentions().stream().anyMatch(m -> m.form() == MentionForm.NAME);
    return switch (actor.kind()) {
      case PERSON -> named ? Sourcing.NAMED : Sourcing.UNNAMED;
      case STATE -> Sourcing.INSTITUTION;
      case ORGANISATION -> {
        yield publicBody(actor.name()) || !named ? Sourcing.INSTITUTION : Sourcing.NAMED;
      }
      case OFFICE -> or(inName(actor.name()), Sourcing.INSTITUTION);
      case GROUP -> or(inName(actor.name()), Sourcing.VAGUE);
      case DOCUMENT -> or(sourcing(passage, speaker), Sourcing.VAGUE);
    };
  }

  private static Sourcing or(Sourcing found, Sourcing otherwise) {
    return found == null ? otherwise : found;
  }

  private static boolean publicBody(String name) {
    for (String word : name.split("[ -]")) {
      Noun noun = noun(word);
      if (noun != null && noun.body) {
        return true;
      }
    }
    return false;
  }

  /** The sourcing of the first noun in a name that has one, or null. */
  private static Sourcing inName(String name) {
    for (String word : name.split("[ -]")) {
      Sourcing found = of(word);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /**
   * A name of a person in the words names the speaker, unless it only belongs to the head ("ein
   * Sprecher von Angela Merkel"); then the head's noun decides, then a name of an organisation.
   */
  private static Sourcing sourcing(Passage passage, BitSet speaker) {
    if (speaker.isEmpty()) {
      return Sourcing.NONE;
    }
    int head = heads(passage, speaker).get(0);
    boolean indefinite = false;
    for (int child : passage.children(head)) {
      indefinite |= passage.word(child).lemma().equals("ein");
    }
    if (!indefinite && has(passage, speaker, Entity.PERSON)) {
      return Sourcing.NAMED;
    }
    if (passage.word(head).entity() == Entity.ORGANIZATION) {
      return Sourcing.NAMED;
    }
    Sourcing noun = of(passage.lemma(head));
    if (noun == Sourcing.VAGUE && has(passage, speaker, Entity.ORGANIZATION)) {
      return Sourcing.NAMED;
    }
    if (noun != null) {
      return noun;
    }
    if (passage.word(head).entity() == Entity.LOCATION) {
      return Sourcing.INSTITUTION;
    }
    if (has(passage, speaker, Entity.ORGANIZATION)
        || passage.word(head).upos() == Upos.PROPN
        || passage.word(head).upos() == Upos.PRON) {
      return Sourcing.NAMED;
    }
    for (int i = speaker.nextSetBit(0); i >= 0; i = speaker.nextSetBit(i + 1)) {
      Sourcing inside = of(passage.lemma(i));
      if (inside != null) {
        return inside;
      }
    }
    return indefinite ? Sourcing.UNNAMED : Sourcing.INSTITUTION;
  }

  private static boolean has(Passage passage, BitSet words, Entity entity) {
    return words.stream().anyMatch(i -> passage.word(i).entity() == entity);
  }

  private static Sourcing of(String lemma) {
    Noun found = noun(lemma);
    return found == null ? null : found.sourcing;
  }

  /**
   * What a noun says, or the longest noun at its end where it is a compound, whatever its number
   * and case; null if it is in no table.
   */
  private static Noun noun(String word) {
    String whole = word.toLowerCase(Locale.GERMAN);
    for (int from = 0; from <= Math.max(0, whole.length() - 4); from++) {
      String end = whole.substring(from);
      for (String ending : ENDINGS) {
        if (end.endsWith(ending)) {
          Noun found = WORDS.get(end.substring(0, end.length() - ending.length()));
          boolean most = from == 0 || end.length() - ending.length() >= 4;
          if (found != null && most) {
            return found;
          }
        }
      }
    }
    return null;
  }

  /** The words of a party that depend on none of its other words. */
  static List<Integer> heads(Passage passage, BitSet words) {
    List<Integer> heads = new ArrayList<>();
    for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
      if (passage.head(i) < 0 || !words.get(passage.head(i))) {
        heads.add(i);
      }
    }
    return heads;
  }
}
