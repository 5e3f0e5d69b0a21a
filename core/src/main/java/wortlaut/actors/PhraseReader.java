package wortlaut.actors;

import java.util.ArrayList;
import java.util.List;
import wortlaut.actors.knowledge.Knowledge;
import wortlaut.record.ActorKind;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Upos;
import wortlaut.syntax.Word;

/** Turns the noun phrases of a sentence into candidates and pairs those in apposition. */
final class PhraseReader {
  /**
   * Two candidates that grammar makes the same party.
   *
   * @param first index of one among the sentence's candidates
   * @param second index of the other
   */
  record Pair(int first, int second) {}

  private final Sentence sentence;
  private final List<Chunk> chunks;
  private final Attributes attributes;
  private final Classifier classifier;
  private final int[] candidateOf;
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();

  PhraseReader(
      Knowledge knowledge, SpeakingVerbs verbs, int index, Sentence sentence, List<Chunk> chunks) {
    this.sentence = sentence;
    this.chunks = chunks;
    this.attributes = new Attributes(chunks);
    this.classifier = new Classifier(knowledge, verbs, index, sentence, chunks, attributes);
    this.candidateOf = new int[chunks.size()];
  }

  List<Candidate> read() {
    for (int i = 0; i < chunks.size(); i++) {
      Candidate candidate = classifier.candidate(i);
      candidateOf[i] = candidate == null ? -1 : candidates.size();
      if (candidate != null) {
        candidates.add(candidate);
      }
    }
    for (int i = 1; i < chunks.size(); i++) {
      apposition(i);
      abbreviation(i);
    }
    candidates.addAll(classifier.adjectives());
    return candidates;
  }

  List<Pair> pairs() {
    return pairs;
  }

  private void apposition(int i) {
    Chunk chunk = chunks.get(i);
    int anchor = anchor(i);
    if (candidateOf[i] < 0 || anchor < 0 || candidateOf[anchor] < 0) {
      return;
    }
    Candidate here = candidates.get(candidateOf[i]);
    Candidate before = candidates.get(candidateOf[anchor]);
    if (here.plural() || before.plural()) {
      return;
    }
    boolean adjacent =
        chunk.from() == attributes.end(anchor) + 1 || chunk.from() == chunks.get(i - 1).to() + 1;
    boolean named = here.person() != null;
    boolean office = here.role() != null && here.kind() == ActorKind.OFFICE;
    boolean officeBefore = before.role() != null && before.kind() == ActorKind.OFFICE;
    if (adjacent
        && named
        && chunk.noun() == null
        && officeBefore
        && !chunks.get(anchor).indefinite()) {
      pairs.add(new Pair(candidateOf[anchor], candidateOf[i]));
      return;
    }
    boolean both =
        chunk.from() == attributes.end(anchor) + 2
            && sentence.word(chunk.from() - 1).form().equals("und")
            && chunk.determiner() == null;
    if (both && named && chunk.noun() != null && officeBefore && chunks.get(anchor).definite()) {
      pairs.add(new Pair(candidateOf[anchor], candidateOf[i]));
      return;
    }
    if (!afterComma(chunk) || !closed(attributes.end(i))) {
      return;
    }
    if (named && chunk.noun() == null && officeBefore
        || office && before.person() != null
        || office && officeBefore && chunk.definite()) {
      pairs.add(new Pair(candidateOf[anchor], candidateOf[i]));
    } else if (before.kind() == ActorKind.ORGANISATION
        && here.kind() == ActorKind.ORGANISATION
        && (chunk.determiner() != null) != (chunks.get(anchor).determiner() != null)
        && (before.known() == null || here.known() == null)) {
      pairs.add(new Pair(candidateOf[anchor], candidateOf[i]));
    }
  }

  /** The chunk that stands before with its attributes: the one this would be an apposition to. */
  private int anchor(int i) {
    int before = i - 1;
    while (before >= 0 && attributes.governorOf(before) >= 0) {
      before = attributes.governorOf(before);
    }
    return attributes.governorOf(i) >= 0 ? -1 : before;
  }

  private boolean afterComma(Chunk chunk) {
    int id = chunk.from() - 1;
    if (id > 1 && sentence.word(id).upos() == Upos.ADV) {
      id--;
    }
    if (id < 2 || !sentence.word(id).form().equals(",")) {
      return false;
    }
    int anchorEnd = chunks.get(chunks.indexOf(chunk) - 1).to();
    // a party in brackets may stand between: "Tillich (CDU), amtierender Ministerpräsident"
    return id - anchorEnd == 1 || id - anchorEnd == 2 && sentence.word(id - 1).form().equals(")");
  }

  /** Whether the apposition ends here: a comma, a bracket or the sentence's end follows. */
  private boolean closed(int end) {
    if (end >= sentence.words().size()) {
      return true;
    }
    Word next = sentence.word(end + 1);
    return next.upos() == Upos.PUNCT || next.upos() == Upos.VERB || next.upos() == Upos.AUX;
  }

  /** "Gewerkschaft der Flugsicherung (GdF)": the short name in brackets. */
  private void abbreviation(int i) {
    Chunk chunk = chunks.get(i);
    int open = chunk.from() - 1;
    if (open < 2
        || chunk.to() >= sentence.words().size()
        || !sentence.word(open).form().equals("(")
        || !sentence.word(chunk.to() + 1).form().equals(")")
        || chunks.get(i - 1).to() != open - 1
        || candidateOf[i] < 0) {
      return;
    }
    Candidate abbreviation = candidates.get(candidateOf[i]);
    int initialled = initialled(i, abbreviation);
    if (initialled >= 0) {
      pairs.add(new Pair(initialled, candidateOf[i]));
      return;
    }
    for (int anchor = i - 1; anchor >= 0; anchor = attributes.governorOf(anchor)) {
      if (candidateOf[anchor] >= 0) {
        Candidate full = candidates.get(candidateOf[anchor]);
        if (full.kind() == ActorKind.ORGANISATION || full.kind() == ActorKind.GROUP) {
          pairs.add(new Pair(candidateOf[anchor], candidateOf[i]));
          return;
        }
      }
    }
  }

  /** The organisation further back that the short name's first letter fits. */
  private int initialled(int i, Candidate abbreviation) {
    for (int back = i - 1; back >= 0 && chunks.get(i).from() - chunks.get(back).to() < 10; back--) {
      if (candidateOf[back] >= 0
          && candidates.get(candidateOf[back]).kind() == ActorKind.ORGANISATION
          && initial(candidates.get(candidateOf[back]), abbreviation)) {
        return candidateOf[back];
      }
    }
    return -1;
  }

  private static boolean initial(Candidate full, Candidate abbreviation) {
    return Character.toUpperCase(full.name().charAt(0))
        == Character.toUpperCase(abbreviation.name().charAt(0));
  }
}
