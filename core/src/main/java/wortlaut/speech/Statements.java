package wortlaut.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import wortlaut.record.Actor;
import wortlaut.record.Party;
import wortlaut.record.Statement;
import wortlaut.record.StatementType;
import wortlaut.speech.cue.CueLexicon;
import wortlaut.speech.doc.Draft;
import wortlaut.speech.doc.Passage;
import wortlaut.syntax.Upos;

/** Turns drafts into the record's statements: order, ids, nesting, sourcing, actors. */
final class Statements {
  /** How many sentences back the speaker of a statement without one is looked for. */
  private static final int NEAR = 2;

  private static final CueLexicon CUES = CueLexicon.german();

  private Statements() {}

  static List<Statement> of(Passage passage, List<Draft> drafts, List<Actor> actors) {
    List<Draft> ordered = new ArrayList<>(drafts);
    ordered.sort(
        Comparator.comparingInt((Draft draft) -> draft.quote().nextSetBit(0))
            .thenComparingInt(draft -> -draft.quote().length())
            .thenComparing(Draft::type));
    SpeakerActors named = new SpeakerActors(passage, actors);
    List<List<Actor>> speakersOf = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      Draft draft = ordered.get(i);
      int parent = parent(ordered, i);
      List<Actor> speakers = named.of(draft.speaker());
      if (speakers.isEmpty() && ownWords(passage, draft)) {
        speakers = named.subject(passage.sentence(draft.quote().nextSetBit(0)));
      }
      if (speakers.isEmpty() && pointsBack(passage, draft)) {
        speakers =
            parent >= 0 && parent < i && !speakersOf.get(parent).isEmpty()
                ? speakersOf.get(parent)
                : speakersBefore(passage, ordered, speakersOf, i);
        if (speakers.isEmpty() && !draft.speaker().isEmpty()) {
          speakers = named.sourceBefore(draft.speaker().nextSetBit(0));
        }
      }
      speakersOf.add(speakers);
      statements.add(
          new Statement(
              "s" + (i + 1),
              draft.type(),
              draft.medium(),
              Sources.sourcing(
                  passage, draft.speaker(), speakers.isEmpty() ? null : speakers.get(0)),
              passage.spans(draft.quote()),
              passage.spans(draft.cue()),
              passage.spans(draft.frame()),
              party(passage, draft.speaker(), speakers),
              party(passage, draft.addressee(), named.of(draft.addressee())),
              parent < 0 ? null : "s" + (parent + 1),
              null,
              draft.reason(),
              draft.confidence()));
    }
    return statements;
  }

  /** Whether somebody's own words are spoken of: "nach eigenen Angaben". */
  private static boolean ownWords(Passage passage, Draft draft) {
    return draft.speaker().stream().anyMatch(word -> passage.word(word).lemma().equals("eigen"));
  }

  /**
   * Whether the speaker is to be looked for before: no words for it, one like "demnach", or a mere
   * pronoun ("ich", "letztere").
   */
  private static boolean pointsBack(Passage passage, Draft draft) {
    return draft.speaker().stream()
        .allMatch(
            word ->
                CUES.particle(passage.form(word)) == CueLexicon.Place.WHOLE
                    || passage.word(word).upos() == Upos.PRON
                    || passage.word(word).upos() == Upos.DET);
  }

  /** The speakers of the statement before, if it is near; none otherwise. */
  private static List<Actor> speakersBefore(
      Passage passage, List<Draft> ordered, List<List<Actor>> speakersOf, int at) {
    int sentence = passage.sentence(ordered.get(at).quote().nextSetBit(0));
    for (int i = at - 1; i >= 0; i--) {
      int before = passage.sentence(ordered.get(i).quote().length() - 1);
      if (sentence - before > NEAR) {
        return List.of();
      }
      if (!speakersOf.get(i).isEmpty()) {
        return speakersOf.get(i);
      }
    }
    return List.of();
  }

  /**
   * The smallest statement whose quote holds all of this one's, -1 if none does; for words that one
   * party quotes as another's the statement of who quotes.
   */
  private static int parent(List<Draft> drafts, int child) {
    BitSet inner = drafts.get(child).quote();
    if (child > 0 && quotes(drafts.get(child - 1), drafts.get(child))) {
      return child - 1;
    }
    int first = inner.nextSetBit(0);
    int best = -1;
    for (int i = 0; i < drafts.size(); i++) {
      BitSet outer = drafts.get(i).quote();
      if (i != child
          && outer.get(first) // cheap, and nearly always decides: drafts are many in long articles
          && outer.cardinality() > inner.cardinality()
          && contains(outer, inner)
          && (best < 0 || outer.cardinality() < drafts.get(best).quote().cardinality())) {
        best = i;
      }
    }
    return best;
  }

  private static boolean quotes(Draft source, Draft quoted) {
    return source.type() == StatementType.DIRECT
        && quoted.type() == StatementType.DIRECT
        && source.quote().equals(quoted.quote());
  }

  private static boolean contains(BitSet outer, BitSet inner) {
    BitSet rest = (BitSet) inner.clone();
    rest.andNot(outer);
    return rest.isEmpty();
  }

  private static Party party(Passage passage, BitSet words, List<Actor> actors) {
    return words.isEmpty() && actors.isEmpty()
        ? Party.NONE
        : new Party(passage.spans(words), actors.stream().map(Actor::id).toList());
  }
}
