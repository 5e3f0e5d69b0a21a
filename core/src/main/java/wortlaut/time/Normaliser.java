package wortlaut.time;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Values of time expressions after TimeML's TIMEX3 (Pustejovsky et al. 2003; ISO 24617-1). Without
 * a day of publication the parts of a value that hang on it stay X.
 */
final class Normaliser {
  private static final String UNKNOWN_DAY = "XXXX-XX-XX";
  private static final String[] UNITS = {
    "day-unit", "week-unit", "month-unit", "quarter-unit", "year-unit", "decade-unit",
    "century-unit", "millennium-unit", "day-units", "week-units", "month-units", "quarter-units",
    "year-units", "decade-units", "century-units", "millennium-units"
  };

  private final Anchor anchor;

  Normaliser(Anchor anchor) {
    this.anchor = anchor;
  }

  /** The value of an expression, by its rule. Null if it is no date after all (31 February). */
  String value(String rule, View view) {
    try {
      return switch (rule) {
        case "date",
            "numeric",
            "iso",
            "month",
            "year",
            "partOfUnit",
            "partOfYear",
            "partOfMonth",
            "decade",
            "century",
            "quarter",
            "season",
            "holiday" ->
            new CalendarValues(anchor).value(rule, view);
        case "deictic" -> deictic(view);
        case "weekday" -> weekday(view);
        case "weekend" -> weekend(view);
        case "narrative" -> narrative(view);
        case "relative" -> relative(view);
        case "clock" -> day(view) + clock(view);
        case "dayPart" -> day(view) + "T" + part(view);
        case "nightTo" -> nightTo(view);
        case "nightOf" -> new CalendarValues(anchor).value("date", view) + "TNI";
        default -> PeriodValues.value(rule, view);
      };
    } catch (DateTimeException e) {
      return null;
    }
  }

  private String day(View view) {
    LocalDate day = anchor.dayOfClock(view.tense());
    return day == null ? UNKNOWN_DAY : day.toString();
  }

  private String deictic(View view) {
    String offset = view.any("deictic", "dayadj", "todayadj", "tomorrow");
    String part = part(view);
    boolean today = offset.equals("0");
    boolean general = view.tense() == Tense.PRESENT && !view.clockFollows();
    if (today && part == null && general && !view.has("todayadj")) {
      return "PRESENT_REF";
    }
    String day =
        anchor.published() == null
            ? UNKNOWN_DAY
            : anchor.published().plusDays(Integer.parseInt(offset)).toString();
    return part == null ? day : day + "T" + part;
  }

  private static String part(View view) {
    String part = view.any("daypart", "early", "morning");
    if (part == null && view.has("tomorrow") && view.has("deictic")) {
      return "MO";
    }
    return part;
  }

  private String weekday(View view) {
    String weekday = view.any("weekday", "weekday-part");
    String part = weekday.length() > 1 ? weekday.substring(1) : part(view);
    if (part == null && view.has("tomorrow")) {
      part = "MO";
    }
    int number = weekday.charAt(0) - '0';
    String day =
        anchor.published() == null
            ? "XXXX-WXX-" + number
            : Days.weekday(anchor.published(), number, view.step(), view.tense()).toString();
    return part == null ? day : day + "T" + part;
  }

  private String nightTo(View view) {
    int number = Integer.parseInt(view.in("weekday"));
    return anchor.published() == null
        ? "XXXX-WXX-" + (number == 1 ? 7 : number - 1) + "TNI"
        : Days.weekday(anchor.published(), number, 0, view.tense()).minusDays(1) + "TNI";
  }

  private String weekend(View view) {
    if (anchor.published() == null) {
      return "XXXX-WXX-WE";
    }
    return Days.week(Days.weekday(anchor.published(), 6, view.step(), view.tense())) + "-WE";
  }

  private String narrative(View view) {
    LocalDate day = anchor.day();
    if (day == null) {
      return UNKNOWN_DAY;
    }
    int step = view.has("ago") ? -1 : view.has("after") ? 1 : view.step();
    return day.plusDays(step).toString();
  }

  private String relative(View view) {
    LocalDate from = anchor.published();
    int step = view.step();
    String unit =
        view.has("lastyear") || view.has("thisyear")
            ? "Y"
            : view.has("lastmonth") ? "M" : view.has("lastweek") ? "W" : view.any(UNITS);
    return switch (unit) {
      case "D" -> from == null ? UNKNOWN_DAY : from.plusDays(step).toString();
      case "W" -> from == null ? "XXXX-WXX" : Days.week(from.plusWeeks(step));
      case "M" -> from == null ? "XXXX-XX" : from.plusMonths(step).toString().substring(0, 7);
      case "Q" -> from == null ? "XXXX-QX" : quarter(from.plusMonths(3L * step));
      case "CE" -> from == null ? "XX" : Integer.toString(from.getYear() / 100 + step);
      case "L" -> from == null ? "X" : Integer.toString(from.getYear() / 1000 + step);
      default -> from == null ? "XXXX" : Integer.toString(from.getYear() + step);
    };
  }

  private static String quarter(LocalDate day) {
    return day.getYear() + "-Q" + ((day.getMonthValue() + 2) / 3);
  }

  private static String clock(View view) {
    int hour = -1;
    int minute = 0;
    for (int i = view.from(); i < view.to(); i++) {
      Lexeme token = view.tokens().get(i);
      if (token.kind().equals("num2") || token.kind().equals("number")) {
        if (hour < 0) {
          hour = Integer.parseInt(token.value());
        } else {
          minute = Integer.parseInt(token.value());
        }
      }
    }
    if (hour > 24) {
      throw new DateTimeException("no hour of the day: " + hour);
    }
    return String.format("T%02d:%02d", hour, minute);
  }
}
