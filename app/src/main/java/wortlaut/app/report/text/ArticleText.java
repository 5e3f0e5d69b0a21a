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
      String all = view.text().slice(segment.start(), segment.end());
      String words = all.stripLeading();
      close(open, segment.voices(), pieces);
      pieces.add(Piece.plain(all.substring(0, all.length() - words.length())));
      open(open, segment.voices(), pieces);
      open = segment.voices();
      pieces.add(new Piece(words, style(segment)));
    }
    close(open, List.of(), pieces);
    return pieces;
  }

  /** Closes the brackets of the voices that end, innermost first. */
  private void close(List<Statement> before, List<Statement> after, List<Piece> pieces) {
    for (int i = before.size() - 1; i >= same(before, after); i--) {
      // The bracket belongs to the word before it, so the white space moves behind it.
      Piece last = pieces.get(pieces.size() - 1);
      String words = last.text().stripTrailing();
      pieces.set(pieces.size() - 1, new Piece(words, last.style()));
      pieces.add(new Piece("⟧", colour(before.get(i))));
      pieces.add(Piece.plain(last.text().substring(words.length())));
    }
  }

  /** Opens the brackets of the voices that begin. */
  private void open(List<Statement> before, List<Statement> after, List<Piece> pieces) {
    for (Statement voice : after.subList(same(before, after), after.size())) {
      String bracket = "⟦" + view.number(voice) + "\u00a0";
      pieces.add(new Piece(bracket, colour(voice).and(Style.BOLD)));
    }
  }

  /** How many voices, from the outermost, go on. */
  private static int same(List<Statement> before, List<Statement> after) {
    int same = 0;
    while (same < Math.min(before.size(), after.size()) && before.get(same) == after.get(same)) {
      same++;
    }
    return same;
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
