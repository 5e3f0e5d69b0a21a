package wortlaut.app.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wortlaut.app.report.Shorten;
import wortlaut.app.report.View;
import wortlaut.record.Sourcing;
import wortlaut.record.Statement;

/** The statements: who says what to whom, each under the one it stands inside. */
final class StatementList {
  private static final int QUOTE = 160;

  private final Screen screen;
  private final View view;

  StatementList(Screen screen, View view) {
    this.screen = screen;
    this.view = view;
  }

  String print() {
    if (view.record().statements().isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder(TextReport.heading(screen, "Statements"));
    print(null, 0, out);
    return out.toString();
  }

  private void print(Statement outer, int depth, StringBuilder out) {
    for (Statement statement : view.inside(outer)) {
      String indent = "    ".repeat(depth);
      String number = view.number(statement);
      String first = indent + " ".repeat(Math.max(0, 3 - number.length())) + number + "  ";
      String next = indent + "     ";
      out.append(screen.lines(first, next, head(statement)));
      String quote = Shorten.middle(view.words(statement.quote()), QUOTE);
      out.append(screen.lines(next, next, List.of(Piece.plain(quote))));
      out.append(screen.lines(next, next, List.of(Piece.dim(why(statement)))));
      print(statement, depth + 1, out);
    }
  }

  private List<Piece> head(Statement statement) {
    List<Piece> pieces = new ArrayList<>();
    Style colour = Style.speaker(view.speakerNumber(statement));
    pieces.add(new Piece(view.speaker(statement), colour.and(Style.BOLD)));
    String addressee = view.party(statement.addressee());
    if (!addressee.isEmpty()) {
      pieces.add(Piece.plain(" → " + addressee));
    }
    pieces.add(Piece.dim(" · " + statement.type().label()));
    if (statement.sourcing() == Sourcing.UNNAMED || statement.sourcing() == Sourcing.VAGUE) {
      pieces.add(Piece.dim(" · " + statement.sourcing().label() + " source"));
    }
    String cue = view.words(statement.cue());
    if (!cue.isEmpty()) {
      pieces.add(Piece.dim(" · “" + cue + "”"));
    }
    String time = view.time(statement.time());
    if (!time.isEmpty()) {
      pieces.add(Piece.dim(" · " + time));
    }
    return pieces;
  }

  private static String why(Statement statement) {
    return String.format(Locale.ROOT, "%.2f  %s", statement.confidence(), statement.reason());
  }
}
