package wortlaut.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import wortlaut.lexicon.Table;
import wortlaut.record.Actor;
import wortlaut.record.ActorKind;
import wortlaut.record.Mention;
import wortlaut.record.MentionForm;
import wortlaut.record.Span;
import wortlaut.speech.doc.Passage;
import wortlaut.syntax.Word;

/**
 * Which actors the words of a speaker or addressee mean: the mention at their head, a name in
 * apposition before its office, and behind a noun of speech ("Angaben der Polizei") who spoke.
 */
final class SpeakerActors {
  private static final Set<String> UTTERANCES = utterances();

  private final Passage passage;
  private final List<Named> mentions = new ArrayList<>();

  /** A mention and its actor. */
  private record Named(Span span, MentionForm form, Actor actor) {}

  SpeakerActors(Passage passage, List<Actor> actors) {
    this.passage = passage;
    for (Actor actor : actors) {
      for (Mention mention : actor.mentions()) {
        mentions.add(new Named(mention.span(), mention.form(), actor));
      }
    }
    mentions.sort((a, b) -> Integer.compare(a.span.length(), b.span.length()));
  }

  private static Set<String> utterances() {
    Set<String> lemmas = new LinkedHashSet<>();
    for (Table.Row row : Table.of(SpeakerActors.class, "utterances.tsv").rows()) {
      lemmas.add(row.get("lemma"));
    }
    return Set.copyOf(lemmas);
  }

  /** The actors, those of the first head that means any; none for no words. */
  List<Actor> of(BitSet words) {
    for (int head : Sources.heads(passage, words)) {
      Set<Actor> found = new LinkedHashSet<>();
      collect(head, words, found);
      if (!found.isEmpty()) {
        return List.copyOf(found);
      }
    }
    return List.of();
  }

  private void collect(int head, BitSet words, Set<Actor> found) {
    int before = found.size();
    if (utterance(head)) {
      for (int child : passage.children(head)) {
        Word word = passage.word(child);
        boolean owner = word.is("nmod") || word.is("appos") || word.is("det");
        if (words.get(child) && owner) {
          collect(child, words, found);
        }
      }
    }
    if (found.size() == before && utterance(head)) {
      ownerBehind(head, words, found);
    }
    if (found.size() == before) {
      Actor actor = nameBeside(head, words);
      actor = actor == null ? at(head) : actor;
      if (actor != null) {
        found.add(actor);
      }
    }
    // a partner left out of the words speaks too where both are the verb's subject
    boolean subject = passage.word(head).is("nsubj");
    for (int child : passage.children(head)) {
      if (passage.word(child).is("conj")) {
        if (words.get(child)) {
          collect(child, words, found);
        } else if (subject) {
          collect(child, passage.subtree(child), found);
        }
      }
    }
  }

  /** The first actor named behind a noun of speech that is no part of that noun's own mention. */
  private void ownerBehind(int utterance, BitSet words, Set<Actor> found) {
    Actor itself = at(utterance);
    for (int i = words.nextSetBit(utterance + 1); i >= 0; i = words.nextSetBit(i + 1)) {
      Actor actor = passage.is(i, ",") ? null : at(i);
      if (passage.is(i, ",") || actor != null && actor != itself) {
        if (actor != null) {
          found.add(actor);
        }
        return;
      }
    }
  }

  /** The actor that is a sentence's subject; none if that is no actor. */
  List<Actor> subject(int sentence) {
    for (int i = passage.first(sentence); i < passage.end(sentence); i++) {
      Actor actor = passage.word(i).is("nsubj") ? at(i) : null;
      if (actor != null) {
        return List.of(actor);
      }
    }
    return List.of();
  }

  /**
   * Whose words "demnach" refers to where nobody has spoken: a paper named in the sentence before,
   * or before the word in its own sentence; else the subject there, else the actor named last.
   */
  List<Actor> sourceBefore(int word) {
    int sentence = passage.sentence(word);
    boolean begins = word - passage.first(sentence) < 2;
    int from = begins && sentence > 0 ? passage.first(sentence - 1) : passage.first(sentence);
    int to = begins ? passage.first(sentence) : word;
    Actor paper = null;
    Actor subject = null;
    Actor last = null;
    for (int i = from; i < to; i++) {
      Actor actor = at(i);
      if (actor != null) {
        paper = actor.kind() == ActorKind.DOCUMENT ? actor : paper;
        subject = subject == null && passage.word(i).is("nsubj") ? actor : subject;
        last = actor;
      }
    }
    Actor found = paper != null ? paper : subject != null && begins ? subject : last;
    return found == null ? List.of() : List.of(found);
  }

  /** Whether the word, or the noun at its end, names what is said rather than who says it. */
  private boolean utterance(int i) {
    String lemma = passage.word(i).lemma();
    if (UTTERANCES.contains(lemma)) {
      return true;
    }
    for (int cut = 3; cut < lemma.length() - 3; cut++) {
      String end = Character.toUpperCase(lemma.charAt(cut)) + lemma.substring(cut + 1);
      if (UTTERANCES.contains(end)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The person whose name stands beside an office: the name that holds the head itself, else one
   * hung to it by the parser ("Außenminister Lawrow"), else the first right behind a comma ("der
   * Vorsitzende des Verbands, Uwe Petersen").
   */
  private Actor nameBeside(int head, BitSet words) {
    Actor best = null;
    int bestRank = Integer.MAX_VALUE;
    int bestFirst = Integer.MAX_VALUE;
    for (Named named : mentions) {
      if (named.form != MentionForm.NAME || named.actor.kind() != ActorKind.PERSON) {
        continue;
      }
      BitSet name = passage.words(List.of(named.span));
      int first = name.nextSetBit(0);
      if (first < 0 || !words.get(first) || passage.sentence(first) != passage.sentence(head)) {
        continue;
      }
      int rank =
          name.get(head)
              ? 0
              : hangs(name, head) ? 1 : first > head && passage.is(first - 1, ",") ? 2 : -1;
      if (rank >= 0 && (rank < bestRank || rank == bestRank && first < bestFirst)) {
        best = named.actor;
        bestRank = rank;
        bestFirst = first;
      }
    }
    return best;
  }

  private boolean hangs(BitSet name, int head) {
    for (int i = name.nextSetBit(0); i >= 0; i = name.nextSetBit(i + 1)) {
      Word word = passage.word(i);
      if (passage.head(i) == head && (word.is("appos") || word.is("flat"))) {
        return true;
      }
    }
    return false;
  }

  /** The actor of the shortest mention that holds a word, or null. */
  private Actor at(int word) {
    Span place = passage.word(word).span();
    for (Named named : mentions) {
      if (named.span.overlaps(place)) {
        return named.actor;
      }
    }
    return null;
  }
}
