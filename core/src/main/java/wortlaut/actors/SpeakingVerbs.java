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
  private static final List<String> PREFIXES = FunctionWords.of("prefix");

  private final Set<String> lemmas = new HashSet<>();
  private final Set<String> acts = new HashSet<>();
  private final List<String> abstractEndings;
  private final List<String> sources;

  SpeakingVerbs() {
    for (Table.Row row : Table.of(getClass(), "speaking-verbs.tsv").rows()) {
      lemmas.add(row.get("lemma"));
    }
    Table.of(getClass(), "acting-verbs.tsv").rows().forEach(row -> acts.add(row.get("lemma")));
    abstractEndings = column("abstract-endings.tsv");
    sources = column("source-nouns.tsv");
  }

  private static List<String> column(String table) {
    return Table.of(SpeakingVerbs.class, table).rows().stream()
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

  /** Whether the word is the subject of a verb of public acts, or of speech or thought. */
  boolean actor(Sentence sentence, Word word) {
    Word head = sentence.head(word);
    return subject(sentence, word)
        || head != null
            && word.is("nsubj")
            && (acts.contains(head.lemma()) || acts.contains(stem(head.lemma())));
  }

  /** The party's part of a compound for its words ("Behörden" of "Behördenangaben"), or null. */
  String sourcePart(Word noun) {
    String form = noun.form();
    for (String ending : sources) {
      if (form.endsWith(ending) && form.length() > ending.length() + 3) {
        String first = form.substring(0, form.length() - ending.length());
        return first.endsWith("-") ? first.substring(0, first.length() - 1) : first;
      }
    }
    return null;
  }

  /** Whether the noun is one for what is said ("Angaben", "Zeugenaussagen"). */
  boolean said(Word noun) {
    String form = noun.form().toLowerCase(Locale.GERMAN);
    return sources.stream().anyMatch(form::endsWith);
  }

  /** Whether the noun is one for a thing that does not speak. */
  boolean mute(Word noun) {
    String form = noun.form().toLowerCase(Locale.GERMAN);
    return abstractEndings.stream().anyMatch(form::endsWith);
  }

  /** A verb without the prefix that the lemma may have kept ("hinweisen"). */
  private static String stem(String lemma) {
    for (String prefix : PREFIXES) {
      if (lemma.startsWith(prefix) && lemma.length() > prefix.length() + 3) {
        return lemma.substring(prefix.length());
      }
    }
    return lemma;
  }
}
