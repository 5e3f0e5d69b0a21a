package wortlaut.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import wortlaut.actors.knowledge.Knowledge;
import wortlaut.actors.knowledge.Role;
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

  /**
   * A party that another belongs to ("der Sprecher des Unternehmens", "ihr Anführer").
   *
   * @param thing index of the one among the sentence's candidates
   * @param owner index of whom it belongs to; -1 if the determiner stands for it
   * @param determiner id of the possessive that stands for the owner, or 0
   * @param base the thing in the nominative without what it belongs to
   */
  record Link(int thing, int owner, int determiner, String base) {}

  /** Words over which an apposition may reach. */
  private static final int FAR = 16;

  private final Sentence sentence;
  private final List<Chunk> chunks;
  private final Attributes attributes;
  private final Classifier classifier;
  private final int[] candidateOf;
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  PhraseReader(
      Knowledge knowledge,
      Ambiguity ambiguity,
      SpeakingVerbs verbs,
      NewNames names,
      int index,
      Sentence sentence,
      List<Chunk> chunks) {
    this.sentence = sentence;
    this.chunks = chunks;
    this.attributes = new Attributes(chunks);
    this.classifier =
        new Classifier(knowledge, ambiguity, verbs, names, index, sentence, chunks, attributes);
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
    for (int i = 0; i < chunks.size(); i++) {
      owner(i);
    }
    candidates.addAll(classifier.adjectives());
    return candidates;
  }

  /** Finds whom a party that is only described belongs to. */
  private void owner(int i) {
    Chunk chunk = chunks.get(i);
    if (candidateOf[i] < 0 || chunk.noun() == null || chunk.name() != null) {
      return;
    }
    String base = Naming.describe(chunk, chunk.noun().id());
    if (i > 0 && candidateOf[i - 1] >= 0 && (chunk.owner() != null || genitive(i - 1, chunk))) {
      links.add(new Link(candidateOf[i], candidateOf[i - 1], 0, base));
      return;
    }
    List<Integer> behind = attributes.of(i);
    if (!behind.isEmpty() && candidateOf[behind.get(0)] >= 0 && belongs(chunk, behind.get(0))) {
      links.add(new Link(candidateOf[i], candidateOf[behind.get(0)], 0, base));
    } else if (behind.isEmpty() && chunk.determiner() != null) {
      links.add(new Link(candidateOf[i], -1, chunk.determiner().id(), base));
    }
  }

  /**
   * Whether a person's name stands in the genitive right before a noun ("Petersens Sprecherin").
   */
  private boolean genitive(int before, Chunk chunk) {
    NameSpot name = chunks.get(before).name();
    return name != null
        && name.person() != null
        && chunks.get(before).noun() == null
        && chunks.get(before).to() == chunk.from() - 1
        && chunk.determiner() == null
        && sentence.word(name.to()).form().endsWith("s")
        && !name.person().surname().equals(sentence.word(name.to()).form());
  }

  /** Whether an attribute is a genitive or one with "von". */
  private boolean belongs(Chunk chunk, int attribute) {
    int gap = chunks.get(attribute).from() - chunk.to() - 1;
    return gap == 0 || gap == 1 && sentence.word(chunk.to() + 1).form().equals("von");
  }

  /** The first phrase among some words that can be a party, taken for one; null if none can. */
  Candidate speaker(Set<Integer> words) {
    for (int i = 0; i < chunks.size(); i++) {
      Candidate candidate =
          words.contains(chunks.get(i).head().id()) ? classifier.speaker(i) : null;
      if (candidate != null) {
        return candidate;
      }
    }
    return null;
  }

  List<Pair> pairs() {
    return pairs;
  }

  List<Link> links() {
    return links;
  }

  private void apposition(int i) {
    if (candidateOf[i] < 0) {
      return;
    }
    Chunk chunk = chunks.get(i);
    Candidate here = candidates.get(candidateOf[i]);
    if (here.plural()) {
      return;
    }
    int partner =
        here.person() != null && chunk.noun() == null
            ? officeBefore(i)
            : here.kind() == ActorKind.OFFICE && here.role() != null
                ? nameOrOfficeBefore(i)
                : here.kind() == ActorKind.ORGANISATION ? organisationBefore(i) : -1;
    if (partner < 0 && here.person() != null && chunk.noun() != null) {
      partner = comma(chunk) ? officeBefore(i) : secondOffice(i);
    }
    if (partner >= 0) {
      pairs.add(new Pair(candidateOf[partner], candidateOf[i]));
    }
  }

  /** The office whose holder a bare name is: it stands before, a comma and attributes between. */
  private int officeBefore(int i) {
    boolean comma = comma(chunks.get(i));
    if (comma && !closed(chunks.get(i).to())) {
      return -1;
    }
    int limit = comma ? chunks.get(i).from() - 2 : chunks.get(i).from() - 1;
    int found = -1;
    for (int back = i - 1; back >= 0; back--) {
      Chunk before = chunks.get(back);
      if (interrupted(before.to() + 1, limit)
          || chunks.get(i).from() - before.to() > FAR
          || before.name() != null && before.name().person() != null) {
        break;
      }
      int governor = attributes.governorOf(back);
      boolean relative = governor >= 0 && person(governor) && !office(governor);
      if (office(back) && !before.indefinite() && !relative) {
        found = back;
        if (governor < 0) {
          break;
        }
      }
    }
    return found;
  }

  /** The person, or the office with other words, that an office after a comma is. */
  private int nameOrOfficeBefore(int i) {
    Chunk chunk = chunks.get(i);
    if (i == 0 || !comma(chunk) || !closed(attributes.end(i)) || attributes.governorOf(i) >= 0) {
      return -1;
    }
    int end = chunk.from() - 2;
    if (sentence.word(end).upos() == Upos.ADV || sentence.word(end).form().equals(",")) {
      end--;
    }
    for (int back = i - 1; back >= Math.max(0, i - 3); back--) {
      Chunk before = chunks.get(back);
      boolean bracket =
          end > before.to() && sentence.word(end).form().equals(")") && end - before.to() < 6;
      if (before.to() != end && !bracket) {
        continue;
      }
      if (candidateOf[back] >= 0 && candidates.get(candidateOf[back]).person() != null) {
        return back;
      }
    }
    int anchor = anchor(i);
    return office(anchor) && chunk.definite() && attributes.end(anchor) == end ? anchor : -1;
  }

  /** The organisation that one after a comma explains: one of the two has an article. */
  private int organisationBefore(int i) {
    Chunk chunk = chunks.get(i);
    int anchor = anchor(i);
    while (anchor > 0
        && (candidateOf[anchor] < 0
            || candidates.get(candidateOf[anchor]).kind() == ActorKind.STATE)
        && !interrupted(chunks.get(anchor).from(), chunk.from() - 2)) {
      anchor--;
    }
    while (anchor >= 0 && attributes.governorOf(anchor) >= 0) {
      anchor = attributes.governorOf(anchor);
    }
    if (anchor < 0
        || candidateOf[anchor] < 0
        || !comma(chunk)
        || chunk.from() - chunks.get(anchor).to() > FAR
        || interrupted(chunks.get(anchor).to() + 1, chunk.from() - 2)
        || !closed(attributes.end(i))) {
      return -1;
    }
    Candidate before = candidates.get(candidateOf[anchor]);
    Candidate here = candidates.get(candidateOf[i]);
    boolean fits =
        before.kind() == ActorKind.ORGANISATION
            && (before.form() != here.form())
            && (before.known() == null || here.known() == null);
    return fits ? anchor : -1;
  }

  /** "der Vizekanzler und Arbeitsminister Müntefering": two offices of one. */
  private int secondOffice(int i) {
    Chunk chunk = chunks.get(i);
    int anchor = anchor(i);
    boolean both =
        anchor >= 0
            && chunk.from() == attributes.end(anchor) + 2
            && sentence.word(chunk.from() - 1).form().equals("und")
            && chunk.determiner() == null;
    return both && office(anchor) && chunks.get(anchor).definite() ? anchor : -1;
  }

  /** Whether it names persons: then a name behind its attribute is theirs, not the attribute's. */
  private boolean person(int i) {
    return chunks.get(i).role() != null && chunks.get(i).role().kind() == Role.Kind.PERSON;
  }

  private boolean office(int i) {
    if (i < 0 || candidateOf[i] < 0) {
      return false;
    }
    Candidate candidate = candidates.get(candidateOf[i]);
    return candidate.kind() == ActorKind.OFFICE && candidate.role() != null;
  }

  /** The chunk that stands before with its attributes: the one this would be an apposition to. */
  private int anchor(int i) {
    int before = i - 1;
    while (before >= 0 && attributes.governorOf(before) >= 0) {
      before = attributes.governorOf(before);
    }
    return attributes.governorOf(i) >= 0 ? -1 : before;
  }

  /** Whether a comma stands before, an adverb between allowed. */
  private boolean comma(Chunk chunk) {
    int id = chunk.from() - 1;
    if (id > 1 && sentence.word(id).upos() == Upos.ADV) {
      id--;
    }
    return id > 1 && sentence.word(id).form().equals(",");
  }

  /** Whether a verb, a comma or a colon stands between. */
  private boolean interrupted(int from, int to) {
    for (int id = from; id <= to; id++) {
      Word word = sentence.word(id);
      boolean stop =
          word.upos() == Upos.VERB
              || word.upos() == Upos.AUX
              || word.upos() == Upos.SCONJ
              || word.form().equals(",")
              || word.form().equals(":")
              || word.form().equals("und") && id == to;
      if (stop) {
        return true;
      }
    }
    return false;
  }

  /** Whether the apposition ends at the next comma, bracket or verb, without a list before it. */
  private boolean closed(int end) {
    for (int id = end + 1; id <= Math.min(sentence.words().size(), end + FAR); id++) {
      Word word = sentence.word(id);
      if (word.upos() == Upos.PUNCT && !"„“”\"-".contains(word.form())
          || word.upos() == Upos.VERB
          || word.upos() == Upos.AUX) {
        return true;
      }
      boolean list =
          word.upos() == Upos.CCONJ
              && id < sentence.words().size()
              && sentence.word(id + 1).upos() == Upos.DET;
      if (list) {
        return false;
      }
    }
    return end >= sentence.words().size();
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
          && !acronym(candidates.get(candidateOf[back]).name())
          && initial(candidates.get(candidateOf[back]), abbreviation)) {
        return candidateOf[back];
      }
    }
    return -1;
  }

  private static boolean acronym(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static boolean initial(Candidate full, Candidate abbreviation) {
    return Character.toUpperCase(full.name().charAt(0))
        == Character.toUpperCase(abbreviation.name().charAt(0));
  }
}
