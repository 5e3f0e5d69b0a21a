package wortlaut.intake.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wortlaut.intake.error.ErrorCode;
import wortlaut.intake.error.IntakeException;

/** Days of publication, as {@code yyyy-MM-dd}. */
public final class Dates {
  private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

  /** ISO 8601 with its usual variants: blank for T, seconds and fractions or none, +0200. */
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d{2})-(\\d{2})(?:[T ](\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?"
              + "\\s?(Z|[+-]\\d{2}:?\\d{2})?)?");

  private static final String MONTHS = "janfebmäraprmaijunjulaugsepoktnovdez";

  private static final Pattern GERMAN =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})\\.\\s?(?:(\\d{1,2})\\.|(jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)"
              + "\\p{L}*\\.?)\\s?(\\d{4})(?!\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Dates() {}

  /**
   * The day of an ISO 8601 date or time.
   *
   * @throws IntakeException if it is none ({@code W108})
   */
  public static String day(String date) throws IntakeException {
    return iso(date).orElseThrow(() -> new IntakeException(ErrorCode.INVALID_DATE, date));
  }

  /**
   * The day of an ISO 8601 date or time; a time in UTC counts as the day it is in Germany, one with
   * an offset as the day it is there.
   */
  public static Optional<String> iso(String date) {
    Matcher m = ISO.matcher(date.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.of(number(m.group(1)), number(m.group(2)), number(m.group(3)));
      String zone = m.group(7);
      if (zone != null && (zone.equals("Z") || zone.matches("[+-]00:?00"))) {
        OffsetDateTime utc =
            day.atTime(number(m.group(4)), number(m.group(5))).atOffset(ZoneOffset.UTC);
        day = utc.atZoneSameInstant(GERMANY).toLocalDate();
      }
      return Optional.of(day.format(DateTimeFormatter.ISO_LOCAL_DATE));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The day of a date in any form that pages use: ISO 8601, RFC 1123 or German ({@code 26.01.2022},
   * {@code 26. Januar 2022}), with or without more around a German one.
   */
  public static Optional<String> any(String date) {
    Optional<String> iso = iso(date);
    if (iso.isPresent()) {
      return iso;
    }
    Matcher german = GERMAN.matcher(date);
    try {
      if (german.find()) {
        int month =
            german.group(2) == null
                ? MONTHS.indexOf(german.group(3).substring(0, 3).toLowerCase(Locale.GERMAN)) / 3 + 1
                : number(german.group(2));
        LocalDate day = LocalDate.of(number(german.group(4)), month, number(german.group(1)));
        return Optional.of(day.format(DateTimeFormatter.ISO_LOCAL_DATE));
      }
      LocalDate day = LocalDate.parse(date.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
      return Optional.of(day.format(DateTimeFormatter.ISO_LOCAL_DATE));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
