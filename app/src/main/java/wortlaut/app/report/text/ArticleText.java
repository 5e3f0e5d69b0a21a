package wortlaut.app.report.text;

import java.util.ArrayList;
import java.util.List;
import wortlaut.app.report.Segment;
import wortlaut.app.report.View;
import wortlaut.record.Statement;

/**
 * The article with each voice in numbered brackets, ⟦1 … ⟧, which nest as the voices do; the number
 * is that of the statement. Colours only repeat what the brackets say.
 */
final class ArticleText {
  private final Screen screen;
  private final View view;
  private final List<List<Segment>> paragraphs;

  ArticleText(Screen screen, View view) {
    this.screen = screen;
    this.view = view;
    this.paragraphs = view.segments();
  }

  List<List<Segment>> paragraphs() {
    return paragraphs;
  }

  String print() {
    StringBuilder out = new StringBuilder();
    for (List<Segment> paragraph : paragraphs) {
      out.append(screen.lines("", "", pieces(paragraph))).append('\n');
    }
    return out.toString();
  }

  private List<Piece> pieces(List<Segment> paragraph) {
    List<Piece> pieces = new ArrayList<>();
    List<Statement> open = List.of();
    for (Segment segment : paragraph) {
      turn(open, segment.voices(), pieces);
      open = segment.voices();
      pieces.add(new Piece(view.text().slice(segment.start(), segment.end()), style(segment)));
    }
    turn(open, List.of(), pieces);
    return pieces;
  }

  /** Closes the brackets of voices that end, opens those of voices that begin. */
  private void turn(List<Statement> before, List<Statement> after, List<Piece> pieces) {
    int same = 0;
    while (same < before.size()
        && same < after.size()
        && before.get(same).id().equals(after.get(same).id())) {
      same++;
    }
    for (int i = before.size() - 1; i >= same; i--) {
      // The bracket belongs to the word before it, so the white space moves behind it.
      Piece last = pieces.get(pieces.size() - 1);
      String words = last.text().stripTrailing();
      String space = last.text().substring(words.length());
      pieces.set(pieces.size() - 1, new Piece(words, last.style()));
      pieces.add(new Piece("⟧", colour(before.get(i))));
      pieces.add(Piece.plain(space));
    }
    for (Statement statement : after.subList(same, after.size())) {
      pieces.add(
          new Piece("⟦" + view.number(statement) + "\u00a0", colour(statement).and(Style.BOLD)));
    }
  }

  private Style colour(Statement statement) {
    return Style.speaker(view.speakerNumber(statement));
  }

  private Style style(Segment segment) {
    if (segment.furniture()) {
      return Style.DIM;
    }
    List<Statement> voices = segment.voices();
    Style style = voices.isEmpty() ? Style.PLAIN : colour(voices.get(voices.size() - 1));
    if (!segment.cues().isEmpty()) {
      style = style.and(Style.BOLD);
    }
    return segment.triggers().isEmpty() ? style : style.and(Style.UNDERLINED);
  }
}
