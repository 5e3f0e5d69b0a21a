package wortlaut.actors;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import wortlaut.lexicon.Table;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Word;

/** The verbs of speech and thought, and the nouns that are no subject of theirs. */
final class SpeakingVerbs {
  private final Set<String> lemmas = new HashSet<>();
  private final List<String> abstractEndings;

  SpeakingVerbs() {
    for (Table.Row row : Table.of(getClass(), "speaking-verbs.tsv").rows()) {
      lemmas.add(row.get("lemma"));
    }
    abstractEndings =
        Table.of(getClass(), "abstract-endings.tsv").rows().stream()
            .map(row -> row.get("ending"))
            .toList();
  }

  /** Whether the word is the subject of such a verb. */
  boolean subject(Sentence sentence, Word word) {
    Word head = sentence.head(word);
    return head != null
        && word.is("nsubj")
        && (lemmas.contains(head.lemma()) || lemmas.contains(stem(head.lemma())));
  }

  /** Whether the noun is one for a thing that does not speak. */
  boolean mute(Word noun) {
    String form = noun.form().toLowerCase(Locale.GERMAN);
    return abstractEndings.stream().anyMatch(form::endsWith);
  }

  /** A verb without the prefix that the lemma may have kept ("hinweisen"). */
  private static String stem(String lemma) {
    for (String prefix :
        new String[] {
          "mit", "an", "zurück", "vor", "hin", "aus", "ein", "fest", "hinzu", "ab", "nach", "zu",
          "be", "auf"
        }) {
      if (lemma.startsWith(prefix) && lemma.length() > prefix.length() + 3) {
        return lemma.substring(prefix.length());
      }
    }
    return lemma;
  }
}
