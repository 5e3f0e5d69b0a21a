package wortlaut.app.report.text;

import java.util.ArrayList;
import java.util.List;
import wortlaut.app.report.View;
import wortlaut.record.Actor;
import wortlaut.record.Time;

/** The actors with what is known of them, then the times. */
final class ActorList {
  private final Screen screen;
  private final View view;

  ActorList(Screen screen, View view) {
    this.screen = screen;
    this.view = view;
  }

  String print() {
    StringBuilder out = new StringBuilder();
    if (!view.record().actors().isEmpty()) {
      out.append(TextReport.heading(screen, "Actors"));
      view.record().actors().forEach(a -> out.append(screen.lines("  ", "      ", pieces(a))));
    }
    if (!view.record().times().isEmpty()) {
      out.append(TextReport.heading(screen, "Times"));
      out.append(screen.lines("  ", "  ", times()));
    }
    return out.toString();
  }

  private static List<Piece> pieces(Actor actor) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece(actor.name(), Style.BOLD));
    if (actor.code() != null) {
      pieces.add(Piece.plain(" " + actor.code()));
    }
    pieces.add(Piece.dim(" · " + actor.kind().label()));
    if (!actor.roles().isEmpty()) {
      pieces.add(Piece.plain(" · " + String.join(", ", actor.roles())));
    }
    if (!actor.aliases().isEmpty()) {
      pieces.add(Piece.dim(" · also " + String.join(", ", actor.aliases())));
    }
    int times = actor.mentions().size();
    pieces.add(Piece.dim(" · " + times + (times == 1 ? " mention" : " mentions")));
    return pieces;
  }

  private List<Piece> times() {
    List<Piece> pieces = new ArrayList<>();
    for (Time time : view.record().times()) {
      pieces.add(Piece.plain((pieces.isEmpty() ? "" : " · ") + view.text().slice(time.span())));
      pieces.add(Piece.dim("\u00a0= " + time.value()));
    }
    return pieces;
  }
}
