package wortlaut.web.chart;

import java.util.List;
import java.util.Locale;
import wortlaut.app.report.Shorten;
import wortlaut.archive.ask.ActorTimes.Counterpart;

/** An actor in the middle of those it has most to do with; thicker lines are more events. */
public final class Network {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 400;
  private static final double OUT = 2.2; // how many times wider than high the ring is, at most

  private Network() {}

  /** The chart; "" where there is nobody. */
  public static String draw(String name, List<Counterpart> others, String label) {
    if (others.isEmpty()) {
      return "";
    }
    long most = others.stream().mapToLong(Counterpart::events).max().orElse(1);
    Svg svg = Svg.linked("network", WIDTH, HEIGHT, label);
    double middle = WIDTH / 2.0;
    double centre = HEIGHT / 2.0;
    double high = HEIGHT / 2.0 - 36;
    double wide = Math.min(high * OUT, WIDTH / 2.0 - 130);
    for (int i = 0; i < others.size(); i++) {
      Counterpart other = others.get(i);
      double angle = 2 * Math.PI * (i + 0.5) / others.size() - Math.PI / 2;
      double x = middle + wide * Math.cos(angle);
      double y = centre + high * Math.sin(angle);
      double thick = 1 + 7 * Math.sqrt((double) other.events() / most);
      svg.line("edge", middle, centre, x, y, thick);
    }
    for (int i = 0; i < others.size(); i++) {
      Counterpart other = others.get(i);
      double angle = 2 * Math.PI * (i + 0.5) / others.size() - Math.PI / 2;
      double x = middle + wide * Math.cos(angle);
      double y = centre + high * Math.sin(angle);
      String title =
          String.format(
              Locale.ROOT, "%s: → %d, ← %d", other.name(), other.acted(), other.suffered());
      svg.link("/actors/" + other.actor(), title);
      svg.circle("node", x, y, 6, title);
      boolean right = Math.cos(angle) >= -0.01;
      svg.text(
          "name",
          right ? x + 11 : x - 11,
          y + 4,
          right ? "start" : "end",
          Shorten.to(other.name(), 20));
      svg.end();
    }
    svg.circle("node self", middle, centre, 9, name);
    svg.text("name self", middle, centre + 26, "middle", Shorten.to(name, 30));
    return svg.toString();
  }
}
