package wortlaut.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import wortlaut.record.Actor;
import wortlaut.record.Mention;
import wortlaut.record.Party;
import wortlaut.record.Span;
import wortlaut.record.Statement;
import wortlaut.speech.doc.Draft;
import wortlaut.speech.doc.Passage;

/** Turns drafts into the record's statements: order, ids, nesting, sourcing, actors. */
final class Statements {
  private Statements() {}

  static List<Statement> of(Passage passage, List<Draft> drafts, List<Actor> actors) {
    List<Draft> ordered = new ArrayList<>(drafts);
    ordered.sort(
        Comparator.comparingInt((Draft draft) -> draft.quote().nextSetBit(0))
            .thenComparingInt(draft -> -draft.quote().length())
            .thenComparing(Draft::type));
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      Draft draft = ordered.get(i);
      int parent = parent(ordered, i);
      statements.add(
          new Statement(
              "s" + (i + 1),
              draft.type(),
              draft.medium(),
              Sources.sourcing(passage, draft.speaker()),
              passage.spans(draft.quote()),
              passage.spans(draft.cue()),
              passage.spans(draft.frame()),
              party(passage, draft.speaker(), actors),
              party(passage, draft.addressee(), actors),
              parent < 0 ? null : "s" + (parent + 1),
              null,
              draft.reason(),
              draft.confidence()));
    }
    return statements;
  }

  /** The smallest statement whose quote holds all of this one's, -1 if none does. */
  private static int parent(List<Draft> drafts, int child) {
    BitSet inner = drafts.get(child).quote();
    int best = -1;
    for (int i = 0; i < drafts.size(); i++) {
      BitSet outer = drafts.get(i).quote();
      if (i != child
          && outer.cardinality() > inner.cardinality()
          && contains(outer, inner)
          && (best < 0 || outer.cardinality() < drafts.get(best).quote().cardinality())) {
        best = i;
      }
    }
    return best;
  }

  private static boolean contains(BitSet outer, BitSet inner) {
    BitSet rest = (BitSet) inner.clone();
    rest.andNot(outer);
    return rest.isEmpty();
  }

  /** The actors are those whose mention holds the head of the words. */
  private static Party party(Passage passage, BitSet words, List<Actor> actors) {
    if (words.isEmpty()) {
      return Party.NONE;
    }
    List<String> ids = new ArrayList<>();
    for (int head : Sources.heads(passage, words)) {
      Span place = passage.word(head).span();
      for (Actor actor : actors) {
        boolean named = actor.mentions().stream().map(Mention::span).anyMatch(place::overlaps);
        if (named && !ids.contains(actor.id())) {
          ids.add(actor.id());
        }
      }
    }
    return new Party(passage.spans(words), ids);
  }
}
