package wortlaut.time;

import java.time.LocalDate;

/** Values of expressions that name a place in the calendar, with their year or without. */
final class CalendarValues {
  private final Anchor anchor;

  CalendarValues(Anchor anchor) {
    this.anchor = anchor;
  }

  String value(String rule, View view) {
    return switch (rule) {
      case "date" -> date(view);
      case "numeric" -> numeric(view);
      case "iso" -> numbers(view, 0) + "-" + two(numbers(view, 1)) + "-" + two(numbers(view, 2));
      case "month" -> month(view);
      case "year", "partOfYear" -> namedOrYear(view);
      case "partOfMonth" -> partOfMonth(view);
      case "partOfUnit" -> partOfUnit(view);
      case "decade" -> decade(view);
      case "century" -> century(view);
      case "quarter" -> year(view) + (view.has("halfyear") ? "-H" : "-Q") + view.in("ordinal");
      case "season" -> season(view);
      case "holiday" -> holiday(view);
      default -> throw new IllegalArgumentException("no rule " + rule);
    };
  }

  private String date(View view) {
    int day = Integer.parseInt(view.in("num2"));
    int month = Integer.parseInt(view.ahead("month"));
    int year = namedYear(view);
    if (year != 0) {
      return LocalDate.of(year, month, day).toString();
    }
    if (anchor.published() == null) {
      return "XXXX-" + two(Integer.toString(month)) + "-" + two(Integer.toString(day));
    }
    int last = java.time.Month.of(month).maxLength();
    LocalDate found =
        Days.nearest(
            anchor.published(),
            view.tense(),
            y -> LocalDate.of(y, month, 1).plusDays(Math.min(day, last) - 1L));
    return found.toString();
  }

  /** The year that the expression or, shortly before, the text names; 0 for none. */
  private int namedYear(View view) {
    if (view.has("year")) {
      return Integer.parseInt(view.in("year"));
    }
    if (view.has("year-unit") && anchor.published() != null) {
      return anchor.published().getYear() + view.step();
    }
    int at = view.to();
    boolean list = at < view.tokens().size() && !view.has("month");
    if (list && view.ahead("year") != null) {
      return Integer.parseInt(view.ahead("year"));
    }
    return anchor.namedYear();
  }

  private static String numeric(View view) {
    int year = Integer.parseInt(numbers(view, 2));
    if (year < 100) {
      year += year < 50 ? 2000 : 1900;
    }
    return LocalDate.of(
            year, Integer.parseInt(numbers(view, 1)), Integer.parseInt(numbers(view, 0)))
        .toString();
  }

  /** The n-th number of the expression. */
  private static String numbers(View view, int n) {
    int seen = 0;
    for (int i = view.from(); i < view.to(); i++) {
      String kind = view.tokens().get(i).kind();
      if ((kind.equals("num2") || kind.equals("int") || kind.equals("year")) && seen++ == n) {
        return view.tokens().get(i).value();
      }
    }
    throw new IllegalArgumentException("no number " + n);
  }

  private static String two(String number) {
    return number.length() < 2 ? "0" + number : number;
  }

  private String month(View view) {
    String month = view.in("month");
    int year = namedYear(view);
    if (!view.has("month") || year == 0) {
      if (view.to() < view.tokens().size() && yearFollows(view)) {
        return view.ahead("year") + "-" + month;
      }
    }
    if (year != 0) {
      return year + "-" + month;
    }
    if (anchor.published() == null) {
      return "XXXX-" + month;
    }
    int number = Integer.parseInt(month);
    LocalDate from = anchor.published().withDayOfMonth(1);
    LocalDate found =
        switch (view.tense()) {
          case PAST ->
              LocalDate.of(from.getYear() - (number > from.getMonthValue() ? 1 : 0), number, 1);
          case FUTURE ->
              LocalDate.of(from.getYear() + (number < from.getMonthValue() ? 1 : 0), number, 1);
          case PRESENT, NONE -> Days.nearest(from, Tense.PRESENT, y -> LocalDate.of(y, number, 1));
        };
    return found.toString().substring(0, 7);
  }

  /** Whether "Mai" is the first of two months of one year ("Mai bis Juli 2015"). */
  private static boolean yearFollows(View view) {
    int at = view.to();
    return at + 2 < view.tokens().size()
        && "month".equals(view.tokens().get(at + 1).kind())
        && "year".equals(view.tokens().get(at + 2).kind());
  }

  private String namedOrYear(View view) {
    String named = view.any("year", "int");
    return named == null ? year(view) : String.format("%04d", Integer.parseInt(named));
  }

  private String year(View view) {
    int year = namedYear(view);
    if (year != 0) {
      return Integer.toString(year);
    }
    return anchor.published() == null ? "XXXX" : Integer.toString(anchor.published().getYear());
  }

  private String partOfMonth(View view) {
    LocalDate day = anchor.published();
    if (view.has("weekstart")) {
      return day == null ? "XXXX-WXX" : Days.week(day);
    }
    return day == null ? "XXXX-XX" : day.toString().substring(0, 7);
  }

  private String partOfUnit(View view) {
    LocalDate day = anchor.published();
    if (view.has("month-unit")) {
      return day == null ? "XXXX-XX" : day.plusMonths(view.step()).toString().substring(0, 7);
    }
    if (view.has("week-unit") || view.has("weekend")) {
      return day == null ? "XXXX-WXX" : Days.week(day.plusWeeks(view.step()));
    }
    boolean bare = view.any("last", "next", "current", "this") == null && !view.has("year");
    if (bare && anchor.namedYear() != 0) {
      return Integer.toString(anchor.namedYear());
    }
    if (view.has("year")) {
      return view.in("year");
    }
    return day == null ? "XXXX" : Integer.toString(day.getYear() + view.step());
  }

  private static String decade(View view) {
    String tens = view.any("tens", "tens-years");
    if (tens != null) {
      return "19" + tens;
    }
    String number = view.any("num2", "int", "year");
    return number.length() == 4 ? number.substring(0, 3) : "19" + number.charAt(0);
  }

  private static String century(View view) {
    int number = Integer.parseInt(view.in("num2")) - 1;
    return view.has("millennium-unit") ? Integer.toString(number) : String.format("%02d", number);
  }

  private String season(View view) {
    String season = view.any("season", "season-months");
    int year = namedYear(view);
    if (year != 0) {
      return year + "-" + season;
    }
    LocalDate day = anchor.published();
    if (day == null) {
      return "XXXX-" + season;
    }
    int step = view.step();
    int starts =
        switch (season) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    boolean begun = day.getMonthValue() >= starts;
    if (step < 0 || step == 0 && !view.has("this") && view.tense() == Tense.PAST) {
      boolean over = day.getMonthValue() >= starts + (step < 0 ? 3 : 0);
      return (over ? day.getYear() : day.getYear() - 1) + "-" + season;
    }
    boolean next = step > 0 && begun || view.tense() == Tense.FUTURE && begun && !view.has("this");
    return (next ? day.getYear() + 1 : day.getYear()) + "-" + season;
  }

  private String holiday(View view) {
    String value = view.in("holiday");
    int year = namedYear(view);
    if (year != 0) {
      return Days.holiday(value, year).toString();
    }
    if (anchor.published() == null) {
      return value.startsWith("E") ? "XXXX-XX-XX" : "XXXX-" + value;
    }
    return Days.nearest(anchor.published(), view.tense(), y -> Days.holiday(value, y)).toString();
  }
}
