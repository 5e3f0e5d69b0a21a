package wortlaut.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wortlaut.lexicon.Table;
import wortlaut.record.MentionForm;
import wortlaut.syntax.Morph;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/** Finds the pronouns that may stand for parties. */
final class PronounFinder {
  private record Pronoun(String kind, String gender, String number) {}

  private final Map<String, List<Pronoun>> forms = new HashMap<>();
  private final SpeakingVerbs verbs;

  PronounFinder(SpeakingVerbs verbs) {
    this.verbs = verbs;
    for (Table.Row row : Table.of(getClass(), "pronouns.tsv").rows()) {
      forms
          .computeIfAbsent(row.get("form"), f -> new ArrayList<>())
          .add(new Pronoun(row.get("kind"), row.get("gender"), row.get("number")));
    }
  }

  List<Candidate> find(int index, Sentence sentence) {
    List<Candidate> found = new ArrayList<>();
    for (Word word : sentence.words()) {
      if (word.upos() != Upos.PRON && word.upos() != Upos.DET && word.upos() != Upos.ADV) {
        continue;
      }
      String form = word.form().toLowerCase(Locale.GERMAN);
      boolean polite =
          word.id() > 1
              && Character.isUpperCase(word.form().charAt(0))
              && !afterQuote(sentence, word);
      if (polite && (form.startsWith("sie") || form.startsWith("ih"))) {
        continue;
      }
      for (Pronoun pronoun : forms.getOrDefault(form, List.of())) {
        if (fits(sentence, word, pronoun)) {
          found.add(candidate(index, sentence, word, pronoun));
          break;
        }
      }
    }
    return found;
  }

  private static boolean afterQuote(Sentence sentence, Word word) {
    return "„“\"»«:‚".contains(sentence.word(word.id() - 1).form());
  }

  private static boolean fits(Sentence sentence, Word word, Pronoun pronoun) {
    boolean determines = word.upos() == Upos.DET || word.is("det") && word.head() > word.id();
    return switch (pronoun.kind()) {
      case "personal" -> !determines && !(word.form().equals("ihr") && word.is("det"));
      case "possessive" ->
          determines && !relativeGenitive(word)
              || relativeGenitive(word) && !clauseBegins(sentence, word);
      case "relative" ->
          word.upos() == Upos.PRON && !determines && clauseBegins(sentence, word)
              || word.upos() == Upos.DET && relativeGenitive(word) && clauseBegins(sentence, word)
              || word.upos() == Upos.PRON && relativeGenitive(word) && clauseBegins(sentence, word);
      case "demonstrative", "latter" -> !determines;
      case "source" -> word.upos() == Upos.ADV || word.upos() == Upos.PRON;
      default -> word.upos() != Upos.ADV;
    };
  }

  private static boolean relativeGenitive(Word word) {
    return word.form().equals("dessen") || word.form().equals("deren");
  }

  /** Whether a comma stands before, a preposition between allowed. */
  private static boolean clauseBegins(Sentence sentence, Word word) {
    for (int id = word.id() - 1; id >= Math.max(1, word.id() - 2); id--) {
      Word before = sentence.word(id);
      if (before.form().equals(",")) {
        return true;
      }
      if (before.upos() != Upos.ADP) {
        return false;
      }
    }
    return false;
  }

  private Candidate candidate(int index, Sentence sentence, Word word, Pronoun pronoun) {
    Morph.Number number =
        switch (pronoun.number()) {
          case "sg" -> Morph.Number.SING;
          case "pl" -> Morph.Number.PLUR;
          default -> number(sentence, word);
        };
    Morph.Gender gender =
        number == Morph.Number.PLUR
            ? null
            : switch (pronoun.gender()) {
              case "m" -> Morph.Gender.MASC;
              case "f" -> Morph.Gender.FEM;
              default -> null;
            };
    return new Candidate(
        index,
        word,
        word.span(),
        MentionForm.PRONOUN,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        gender,
        number,
        true,
        true,
        word.is("nsubj"),
        verbs.subject(sentence, word),
        pronoun.kind(),
        pronoun.kind() + " pronoun");
  }

  /**
   * The number the verb shows where the form does not ("sie sagt", "sie sagen"); null if unclear.
   */
  private static Morph.Number number(Sentence sentence, Word word) {
    if (!word.is("nsubj")) {
      return word.morph().number();
    }
    Word verb = sentence.head(word);
    if (verb == null) {
      return null;
    }
    for (Word child : sentence.children(verb)) {
      if ((child.is("aux") || child.is("cop")) && child.morph().verbForm() == Morph.VerbForm.FIN) {
        return child.morph().number();
      }
    }
    return verb.morph().number();
  }
}
