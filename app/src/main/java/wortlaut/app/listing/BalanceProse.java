package wortlaut.app.listing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import wortlaut.archive.ask.Balance;

/** Who gets to speak, for a person at a terminal. */
public final class BalanceProse {
  private BalanceProse() {}

  /**
   * Words quoted, then the outlets' own voice.
   *
   * @param limit how many rows of a period at most
   */
  public static String of(Balance balance, int limit) {
    StringBuilder out = new StringBuilder("Words quoted\n");
    List<String> periods =
        balance.quoted().stream().map(Balance.Quoted::period).distinct().toList();
    for (String period : periods) {
      List<Balance.Quoted> rows =
          balance.quoted().stream().filter(row -> row.period().equals(period)).toList();
      out.append(period.isEmpty() ? "" : period + "\n");
      rows.stream().limit(limit).forEach(row -> out.append(quoted(row)));
      if (rows.size() > limit) {
        out.append("  … ").append(rows.size() - limit).append(" more; --limit N shows more\n");
      }
    }
    out.append("\nThe outlets' own voice\n");
    out.append(balance.own().stream().map(BalanceProse::own).collect(Collectors.joining()));
    return out.toString();
  }

  private static String quoted(Balance.Quoted row) {
    return String.format(
        Locale.ROOT,
        "%8d  %5.1f %%  %s (%d statements%s)%n",
        row.words(),
        100 * row.share(),
        row.what().isEmpty() ? "-" : Prose.clean(row.what()),
        row.statements(),
        row.copied() == 0 ? "" : ", " + row.copied() + " words in copies");
  }

  private static String own(Balance.Own row) {
    return String.format(
        Locale.ROOT,
        "  %5.1f %%  %s (%d articles, %d words)%n",
        100 * row.own(),
        Prose.clean(Prose.joined(row.period(), row.outlet().isEmpty() ? "-" : row.outlet())),
        row.articles(),
        row.words());
  }
}
