package wortlaut.app.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wortlaut.app.report.Segment;
import wortlaut.app.report.Share;
import wortlaut.app.report.View;
import wortlaut.record.Document;

/** Above the article: its title, where it is from, and whose words fill it. */
final class Header {
  private static final int BAR = 24;
  private static final int MOST_VOICES = 8;

  private final Screen screen;
  private final View view;

  Header(Screen screen, View view) {
    this.screen = screen;
    this.view = view;
  }

  String print(List<List<Segment>> paragraphs) {
    Document document = view.record().document();
    String from =
        Stream.of(document.outlet(), document.author(), document.published(), document.source())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · "));
    StringBuilder out = new StringBuilder(screen.rule());
    out.append(screen.lines("", "", List.of(new Piece(view.title(), Style.BOLD))));
    if (!from.isEmpty()) {
      out.append(screen.lines("", "", List.of(Piece.dim(from))));
    }
    out.append(screen.rule());
    List<Share> shares = Share.of(view, paragraphs);
    if (shares.size() > 1) {
      int name = shares.stream().mapToInt(s -> Screen.columns(s.name())).max().orElse(0);
      name = Math.min(name, Math.max(10, screen.width() - BAR - 10));
      for (Share share : shares.subList(0, Math.min(MOST_VOICES, shares.size()))) {
        out.append(screen.lines("", "", bar(share, name)));
      }
      if (shares.size() > MOST_VOICES) {
        String more = "and " + (shares.size() - MOST_VOICES) + " more";
        out.append(screen.lines("", "", List.of(Piece.dim(more))));
      }
      out.append(screen.rule());
    }
    return out.append('\n').toString();
  }

  private static List<Piece> bar(Share share, int width) {
    Style style = share.speaker() < 0 ? Style.PLAIN : Style.speaker(share.speaker());
    String name = cut(share.name(), width);
    String padded = name + "\u00a0".repeat(width - Screen.columns(name));
    int full = (int) Math.round(share.part() * BAR);
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece(padded.replace(' ', '\u00a0') + "\u00a0\u00a0", style));
    pieces.add(
        new Piece(
            "%3d\u00a0%%\u00a0\u00a0".formatted(share.percent()).replace(' ', '\u00a0'), style));
    pieces.add(new Piece("█".repeat(Math.max(1, full)), style));
    return pieces;
  }

  private static String cut(String name, int width) {
    if (Screen.columns(name) <= width) {
      return name;
    }
    int end = name.length();
    while (Screen.columns(name.substring(0, end)) > width - 1) {
      end = name.offsetByCodePoints(end, -1);
    }
    return name.substring(0, end) + "…";
  }
}
