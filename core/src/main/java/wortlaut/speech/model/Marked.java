package wortlaut.speech.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import wortlaut.record.Actor;
import wortlaut.record.Span;
import wortlaut.record.Statement;
import wortlaut.record.StatementType;
import wortlaut.speech.cue.CueLexicon;
import wortlaut.speech.doc.Draft;
import wortlaut.speech.doc.Marks;
import wortlaut.speech.doc.Passage;
import wortlaut.speech.gold.GoldArticle;
import wortlaut.syntax.Syntax;

/**
 * An article to learn from: its facts, and its statements brought to one convention. Where a cue
 * takes the noun in ("nach Angaben"), the noun goes to the speaker; summaries and free speech have
 * neither cue nor frame.
 *
 * @param gold what people marked
 * @param facts the article's facts
 * @param drafts the statements in order of their quotes
 */
record Marked(GoldArticle gold, Facts facts, List<Draft> drafts) {

  static Marked of(GoldArticle gold, Syntax syntax, List<Actor> actors) {
    Passage passage = new Passage(syntax);
    List<Draft> drafts = new ArrayList<>();
    for (Statement statement : gold.statements()) {
      Draft draft = draft(passage, statement);
      if (!draft.quote().isEmpty()) {
        drafts.add(draft);
      }
    }
    drafts.sort(
        Comparator.comparingInt((Draft d) -> d.quote().nextSetBit(0))
            .thenComparingInt(d -> -d.quote().length()));
    return new Marked(gold, new Facts(passage, Marks.pairs(passage), actors), drafts);
  }

  private static Draft draft(Passage passage, Statement statement) {
    boolean framed =
        statement.type() == StatementType.DIRECT || statement.type() == StatementType.INDIRECT;
    List<Span> none = List.of();
    BitSet cue = passage.words(framed ? statement.cue() : none);
    BitSet frame = passage.words(framed ? statement.frame() : none);
    BitSet speaker = passage.words(statement.speaker().spans());
    int first = cue.nextSetBit(0);
    boolean particle =
        first >= 0
            && cue.cardinality() > 1
            && CueLexicon.german().particle(passage.form(first)) == CueLexicon.Place.BEFORE
            && !passage.is(first, "so");
    if (particle) {
      speaker.or(cue);
      speaker.clear(first);
      cue.clear(first + 1, cue.length());
    }
    return new Draft(
        statement.type(),
        statement.medium(),
        passage.words(statement.quote()),
        cue,
        frame,
        speaker,
        passage.words(statement.addressee().spans()),
        "gold",
        1);
  }
}
