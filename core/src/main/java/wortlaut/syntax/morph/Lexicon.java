package wortlaut.syntax.morph;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import wortlaut.lexicon.Table;
import wortlaut.syntax.Morph.Case;
import wortlaut.syntax.Upos;

/** All that is known of German words outside of a sentence. */
final class Lexicon {
  private final FormDictionary dictionary = new FormDictionary();
  private final Guesser guesser = new Guesser(dictionary);
  private final Pronouns pronouns = new Pronouns();
  private final Prepositions prepositions = new Prepositions();
  private final Map<String, String> determinerLemmas = new HashMap<>();
  private final Set<String> separable;
  private final Set<String> conditions;

  Lexicon() {
    for (Table.Row row : Table.of(Lexicon.class, "determiners.tsv").rows()) {
      determinerLemmas.put(row.get("stem"), row.get("lemma"));
    }
    separable =
        Table.of(Lexicon.class, "verb-prefixes.tsv").rows().stream()
            .filter(row -> row.get("kind").equals("separable"))
            .map(row -> row.get("prefix"))
            .collect(Collectors.toUnmodifiableSet());
    conditions =
        Table.of(Lexicon.class, "conditions.tsv").rows().stream()
            .map(row -> row.get("form"))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The readings of a form as an inflected word of that part of speech, none if unknown. */
  List<Nominal> nominals(String form, Upos upos) {
    Entry entry = entry(form, upos);
    List<Nominal> known = entry.nominals(upos);
    if (!known.isEmpty()) {
      return known;
    }
    return switch (upos) {
      case NOUN, PROPN -> guesser.noun(form);
      case ADJ -> guesser.adjective(form);
      default -> List.of();
    };
  }

  /** Whether the dictionary has the form as a name. */
  boolean isName(String form) {
    return !dictionary.find(form).names().isEmpty();
  }

  private Entry entry(String form, Upos upos) {
    Entry asWritten = dictionary.find(form);
    if (!asWritten.nominals(upos).isEmpty()) {
      return asWritten;
    }
    boolean noun = upos == Upos.NOUN || upos == Upos.PROPN;
    String lower = form.toLowerCase(Locale.ROOT);
    return dictionary.find(noun ? Guesser.capital(lower) : lower);
  }

  /** The readings of a form as a verb. */
  List<VerbReading> verbs(String form) {
    List<VerbReading> asWritten = dictionary.find(form).verbs();
    if (!asWritten.isEmpty()) {
      return asWritten;
    }
    String lower = form.toLowerCase(Locale.ROOT);
    List<VerbReading> known = dictionary.find(lower).verbs();
    return known.isEmpty() ? guesser.verb(lower) : known;
  }

  /** Whether there is a verb of this infinitive. */
  boolean isVerb(String infinitive) {
    return dictionary.find(infinitive).verbs().stream().anyMatch(verb -> !verb.finite());
  }

  /** Whether the form in lower case can stand apart from its verb ("teilte … mit"). */
  boolean separable(String form) {
    return separable.contains(form);
  }

  /** Whether the conjunction introduces a condition ("wenn", "falls"). */
  boolean conditional(String conjunction) {
    return conditions.contains(conjunction.toLowerCase(Locale.ROOT));
  }

  List<Pronouns.Pronoun> pronouns(String form) {
    return pronouns.find(form.toLowerCase(Locale.ROOT));
  }

  List<Case> government(String form) {
    return prepositions.cases(form.toLowerCase(Locale.ROOT));
  }

  /** The lemma of a determiner from the dictionary's stem. */
  String determiner(String stem) {
    return determinerLemmas.getOrDefault(stem, stem);
  }
}
