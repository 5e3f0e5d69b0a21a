package wortlaut.actors;

import java.util.Locale;
import wortlaut.syntax.Morph;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/** Names parties without a name of their own by their description in the nominative. */
final class Naming {
  private static final String QUOTES = "„“”\"«»";

  private Naming() {}

  /**
   * The description of a chunk up to word {@code end}, in the nominative without its determiner.
   */
  static String describe(Chunk chunk, int end) {
    StringBuilder text = new StringBuilder();
    Morph.Number number = chunk.number();
    for (Word adjective : chunk.adjectives()) {
      if (adjective.upos() == Upos.ADJ) {
        text.append(nominative(adjective.form(), chunk.gender(), number)).append(' ');
      } else {
        text.append(adjective.form()).append(' ');
      }
    }
    text.append(noun(chunk, number));
    Sentence sentence = chunk.sentence();
    if (end > chunk.noun().id()) {
      text.append(' ').append(text(sentence, chunk.noun().id() + 1, end));
    }
    return text.toString();
  }

  private static String noun(Chunk chunk, Morph.Number number) {
    Word noun = chunk.noun();
    if (chunk.role() == null) {
      return noun.morph().number() == Morph.Number.SING && noun.lemma().length() > 1
          ? noun.lemma()
          : noun.form();
    }
    String word = chunk.role().word();
    boolean declined =
        noun.upos() == Upos.ADJ || chunk.role().gender() == null && chunk.role().number() == null;
    if (declined) {
      return nominative(word, chunk.gender(), number);
    }
    if (number == Morph.Number.PLUR) {
      String form = noun.form();
      if (form.equals(word + "n") && chunk.role().gender() == null) {
        return word;
      }
      boolean dative =
          noun.morph().kase() == Morph.Case.DAT && form.endsWith("ern") && !word.endsWith("ern");
      return dative ? form.substring(0, form.length() - 1) : form;
    }
    return word;
  }

  /** A strong adjective in the nominative: "russischen" to "russischer" before a masculine. */
  static String nominative(String adjective, Morph.Gender gender, Morph.Number number) {
    String stem = stem(adjective);
    if (stem == null) {
      return adjective;
    }
    if (number == Morph.Number.PLUR || gender == Morph.Gender.FEM) {
      return stem + "e";
    }
    return gender == null ? adjective : stem + (gender == Morph.Gender.MASC ? "er" : "es");
  }

  private static String stem(String adjective) {
    String lower = adjective.toLowerCase(Locale.GERMAN);
    for (String ending : new String[] {"en", "em", "er", "es", "e"}) {
      if (lower.endsWith(ending) && lower.length() > ending.length() + 2) {
        // "Kölner Polizei": such adjectives have no endings
        boolean undeclined = ending.equals("er") && Character.isUpperCase(adjective.codePointAt(0));
        return undeclined ? null : adjective.substring(0, adjective.length() - ending.length());
      }
    }
    return null;
  }

  /** The name beside or in a chunk, an adjective at its beginning in the nominative. */
  static String name(Chunk chunk) {
    Sentence sentence = chunk.sentence();
    NameSpot spot = chunk.name();
    Word first = sentence.word(spot.from());
    boolean adjective = spot.to() > spot.from() && (first.is("amod") || first.upos() == Upos.ADJ);
    if (!adjective) {
      return text(sentence, spot.from(), spot.to());
    }
    // the weak nominative fits any gender, and the gender of names is often read wrong
    String form = first.form();
    String weak =
        form.endsWith("en") || form.endsWith("er") ? form.substring(0, form.length() - 1) : form;
    return weak + " " + text(sentence, spot.from() + 1, spot.to());
  }

  /** The words from one id to another as written, contractions whole, quotation marks left out. */
  static String text(Sentence sentence, int from, int to) {
    StringBuilder text = new StringBuilder();
    Word last = null;
    for (int id = from; id <= to; id++) {
      Word word = sentence.word(id);
      if (QUOTES.contains(word.form())) {
        continue;
      }
      boolean contracted = last != null && last.start() == word.start();
      if (contracted) {
        int space = text.lastIndexOf(" ");
        text.setLength(space + 1);
        text.append(contraction(last.form(), word.form()));
      } else {
        if (text.length() > 0 && !(word.upos() == Upos.PUNCT && !word.form().equals("("))) {
          text.append(' ');
        }
        text.append(word.form());
      }
      last = word;
    }
    return text.toString();
  }

  private static String contraction(String preposition, String article) {
    String whole = preposition + "+" + article;
    return switch (whole) {
      case "in+dem" -> "im";
      case "an+dem" -> "am";
      case "von+dem" -> "vom";
      case "zu+dem" -> "zum";
      case "zu+der" -> "zur";
      case "bei+dem" -> "beim";
      case "in+das" -> "ins";
      case "an+das" -> "ans";
      default -> preposition + " " + article;
    };
  }
}
