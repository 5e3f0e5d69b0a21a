package wortlaut.web.page;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import wortlaut.web.guard.Refused;

/** What a visitor asks for in the address; what makes no sense is refused with what would. */
public final class Ask {
  private static final int LONGEST = 400; // characters of a value
  private static final int LAST_PAGE = 500;

  private Ask() {}

  /** A value without white space around it; null where there is none. */
  public static String text(Context context, String name) {
    String value = context.queryParam(name);
    if (value == null || value.isBlank()) {
      return null;
    }
    if (value.length() > LONGEST) {
      throw new Refused(400, "value");
    }
    return value.strip();
  }

  /** All values of a name. */
  public static List<String> texts(Context context, String name) {
    List<String> values =
        context.queryParams(name).stream().filter(value -> !value.isBlank()).limit(40).toList();
    if (values.stream().anyMatch(value -> value.length() > LONGEST)) {
      throw new Refused(400, "value");
    }
    return values;
  }

  /** A day as {@code yyyy-MM-dd}; null where there is none. */
  public static String day(Context context, String name) {
    String value = text(context, name);
    try {
      return value == null ? null : LocalDate.parse(value).toString();
    } catch (DateTimeParseException e) {
      throw new Refused(400, "day");
    }
  }

  /** The number of a page of a list, from 1. */
  public static int page(Context context) {
    return (int) number(context, "page", 1, 1, LAST_PAGE);
  }

  /** A number within these bounds. */
  public static long number(Context context, String name, long otherwise, long least, long most) {
    String value = text(context, name);
    if (value == null) {
      return otherwise;
    }
    try {
      return Math.max(least, Math.min(most, Long.parseLong(value)));
    } catch (NumberFormatException e) {
      throw new Refused(400, "value");
    }
  }

  /** A number in the path. */
  public static long id(Context context, String name) {
    try {
      return Long.parseLong(context.pathParam(name));
    } catch (NumberFormatException e) {
      throw new Refused(404, "nothing");
    }
  }

  /** One of an enumeration's values, by its name in small letters; null where there is none. */
  public static <E extends Enum<E>> E one(Context context, String name, Class<E> kind) {
    String value = text(context, name);
    try {
      return value == null ? null : Enum.valueOf(kind, value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new Refused(400, "value");
    }
  }
}
