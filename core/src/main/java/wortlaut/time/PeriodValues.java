package wortlaut.time;

/** Values of durations and of times that recur; they hang on no date. */
final class PeriodValues {
  private PeriodValues() {}

  static String value(String rule, View view) {
    return switch (rule) {
      case "duration" -> durations(view);
      case "durationAhead" -> Periods.of(count(view, view.to()), unitAhead(view));
      case "clockDuration" -> Periods.of(count(view, view.to()), "T" + view.in("clock-unit"));
      case "clockDurationAhead" ->
          Periods.of(count(view, view.to()), "T" + view.ahead("clock-unit"));
      case "partDuration" -> Periods.of(count(view, view.to()), "T" + view.in("dayparts"));
      case "unitsDuration" -> Periods.of("X", unit(view, view.from()));
      case "adjective" -> adjective(view);
      case "long" -> view.in("long");
      case "often" -> view.in("often");
      case "every" -> every(view);
      case "everyWeekday" -> "XXXX-WXX-" + view.any("weekday", "weekdays");
      case "everyWeekdayPart" -> {
        String value = view.in("weekday-part");
        yield "XXXX-WXX-" + value.charAt(0) + "T" + value.substring(1);
      }
      default -> rule; // a TIMEX3 value, as the pattern gives it
    };
  }

  private static String durations(View view) {
    StringBuilder value = new StringBuilder("P");
    int from = view.from();
    for (int i = view.from(); i < view.to(); i++) {
      if (isUnit(view.tokens().get(i).kind())) {
        View part = new View(view.sentence(), view.tokens(), from, i + 1);
        String count = count(part, i);
        String unit = view.tokens().get(i).value();
        boolean decade = unit.equals("DE") && count.equals("1");
        value.append(decade ? "10Y" : count + unit);
        from = i + 1;
      }
    }
    return value.toString();
  }

  private static String count(View view, int to) {
    View part = new View(view.sentence(), view.tokens(), view.from(), to);
    for (String kind : new String[] {"fraction", "half", "number", "both"}) {
      if (part.has(kind)) {
        return part.in(kind);
      }
    }
    String digits = part.any("num2", "int", "year");
    if (digits != null) {
      return digits;
    }
    return part.has("indefinite") && !part.has("vague") ? "1" : "X";
  }

  private static String every(View view) {
    String count = count(view, view.to());
    return Periods.of(count.equals("X") ? "1" : count, unit(view, view.from()));
  }

  private static String adjective(View view) {
    String word = view.any("number-adj", "year-adj");
    return word != null ? word : Periods.of(view.in("num2"), view.any("unitadj", "yearadj"));
  }

  private static String unit(View view, int from) {
    for (int i = from; i < view.to(); i++) {
      if (isUnit(view.tokens().get(i).kind())) {
        return view.tokens().get(i).value();
      }
    }
    throw new IllegalArgumentException("no unit");
  }

  private static String unitAhead(View view) {
    return unit(
        new View(view.sentence(), view.tokens(), view.from(), view.tokens().size()), view.to());
  }

  private static boolean isUnit(String kind) {
    return kind != null
        && !kind.startsWith("clock")
        && (kind.endsWith("-unit") || kind.endsWith("-units"));
  }
}
