package wortlaut.web.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Bars by month, stacked of several parts. */
public final class Bars {
  private static final int WIDTH = 1080;
  private static final int LEFT = 44;
  private static final int BOTTOM = 22;
  private static final int MOST = 240; // months that are drawn

  /**
   * A month's bar.
   *
   * @param month as {@code yyyy-MM}
   * @param parts lengths, in the order of the classes
   */
  public record Bar(String month, List<Double> parts) {
    public Bar {
      parts = List.copyOf(parts);
    }

    double sum() {
      return parts.stream().mapToDouble(Double::doubleValue).sum();
    }
  }

  private Bars() {}

  /** With a bar of no length for each month between the first and the last. */
  public static List<Bar> whole(Map<String, List<Double>> months) {
    TreeMap<String, List<Double>> sorted = new TreeMap<>();
    months.forEach(
        (month, parts) -> {
          if (month.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            sorted.put(month, parts);
          }
        });
    if (sorted.isEmpty()) {
      return List.of();
    }
    YearMonth last = YearMonth.parse(sorted.lastKey());
    YearMonth first = YearMonth.parse(sorted.firstKey());
    if (first.plusMonths(MOST).isBefore(last)) {
      first = last.minusMonths(MOST);
    }
    List<Bar> bars = new ArrayList<>();
    for (YearMonth at = first; !at.isAfter(last); at = at.plusMonths(1)) {
      bars.add(new Bar(at.toString(), sorted.getOrDefault(at.toString(), List.of())));
    }
    return bars;
  }

  /**
   * The chart; "" where there is nothing.
   *
   * @param bars one a month, without gaps
   * @param classes class of each part
   * @param names name of each part
   * @param unit what follows the numbers, such as "%"
   */
  public static String draw(
      List<Bar> bars,
      List<String> classes,
      List<String> names,
      String unit,
      int height,
      String label) {
    double most = bars.stream().mapToDouble(Bar::sum).max().orElse(0);
    if (most <= 0) {
      return "";
    }
    double top = nice(most);
    Svg svg = new Svg("bars", WIDTH, height, label);
    double ground = height - BOTTOM;
    double scale = (ground - 12) / top;
    for (double value : new double[] {0, top / 2, top}) {
      double y = ground - value * scale;
      svg.line("grid", LEFT, y, WIDTH, y, 1);
      svg.text("tick", LEFT - 6, y + 4, "end", short_(value) + unit);
    }
    double step = Math.min(72, (double) (WIDTH - LEFT) / bars.size());
    int every = Math.max(1, (int) Math.ceil(52 / step));
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      double x = LEFT + i * step;
      double y = ground;
      for (int part = 0; part < bar.parts().size(); part++) {
        double length = bar.parts().get(part) * scale;
        if (length > 0) {
          y -= length;
          String title = bar.month() + " " + names.get(part) + ": " + short_(bar.parts().get(part));
          double thick = Math.max(1, step - Math.min(6, step / 4));
          svg.rect(classes.get(part), x, y, thick, length, title + unit);
        }
      }
      if (i % every == 0) {
        svg.text("tick", x, height - 5, "start", bar.month());
      }
    }
    return svg.toString();
  }

  private static String short_(double value) {
    if (value >= 10_000) {
      return Math.round(value / 1000) + "k";
    }
    return value == Math.rint(value)
        ? String.valueOf((long) value)
        : String.format(java.util.Locale.ROOT, "%.1f", value);
  }

  /** The next number of the kind 1, 2, 4, 5, 10, 20 … */
  static double nice(double value) {
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    for (double factor : new double[] {1, 2, 4, 5, 10}) {
      if (factor * power >= value) {
        return factor * power;
      }
    }
    return value;
  }
}
