package wortlaut.web.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import wortlaut.archive.ask.Count;

/** A map of tiles, one a state, about where the state lies; {@code tiles.tsv} says where. */
public final class Tiles {
  private static final int SIZE = 34;
  private static final List<Tile> TILES = load();
  private static final int COLUMNS = TILES.stream().mapToInt(Tile::column).max().orElse(0) + 1;
  private static final int ROWS = TILES.stream().mapToInt(Tile::row).max().orElse(0) + 1;

  private record Tile(String code, int column, int row) {}

  private Tiles() {}

  private static List<Tile> load() {
    try (InputStream in = Tiles.class.getResourceAsStream("tiles.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t"))
          .map(c -> new Tile(c[0], Integer.parseInt(c[1]), Integer.parseInt(c[2])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The map.
   *
   * @param href address of a state's events, of which {@code CODE} is replaced
   */
  public static String draw(List<Count> counts, String href, Locale language, String label) {
    Map<String, Long> known =
        counts.stream().collect(Collectors.toMap(Count::what, Count::count, Long::sum));
    long most = TILES.stream().mapToLong(t -> known.getOrDefault(t.code, 0L)).max().orElse(0);
    Svg svg = Svg.linked("tiles", COLUMNS * SIZE, ROWS * SIZE, label);
    for (Tile tile : TILES) {
      long count = known.getOrDefault(tile.code, 0L);
      double x = tile.column * (double) SIZE;
      double y = tile.row * (double) SIZE;
      String title = name(tile.code, language) + ": " + count;
      if (count > 0) {
        svg.link(href.replace("CODE", tile.code), title);
      }
      int heat = heat(count, most);
      svg.rect("heat-" + heat, x, y, SIZE - 2, SIZE - 2, title);
      String tone = heat > 5 ? "on" : count > 0 ? "some" : "none";
      svg.text("code " + tone, x + SIZE / 2.0 - 1, y + SIZE / 2.0 + 3, "middle", tile.code);
      if (count > 0) {
        svg.end();
      }
    }
    return svg.toString();
  }

  /** Those without a tile. */
  public static List<Count> others(List<Count> counts) {
    List<Count> others = new ArrayList<>(counts);
    others.removeIf(count -> TILES.stream().anyMatch(tile -> tile.code.equals(count.what())));
    return others;
  }

  /** Name of a state. */
  public static String name(String code, Locale language) {
    for (String two : Locale.getISOCountries()) {
      Locale country = new Locale("", two);
      if (country.getISO3Country().equals(code)) {
        return country.getDisplayCountry(language);
      }
    }
    return code;
  }

  /** How deep a colour is: 0 for nothing, 1 to 9 by the root of the part of the most. */
  public static int heat(long count, long most) {
    if (count <= 0 || most <= 0) {
      return 0;
    }
    return (int) Math.max(1, Math.min(9, Math.round(9 * Math.sqrt((double) count / most))));
  }
}
