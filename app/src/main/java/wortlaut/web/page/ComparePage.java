package wortlaut.web.page;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wortlaut.archive.Archive;
import wortlaut.archive.ask.Balance;
import wortlaut.archive.ask.BalanceRequest;
import wortlaut.archive.ask.Balances;
import wortlaut.archive.ask.Count;
import wortlaut.archive.ask.Documents;
import wortlaut.archive.ask.Facts;
import wortlaut.archive.ask.Hit;
import wortlaut.archive.ask.SearchRequest;
import wortlaut.archive.ask.Searches;
import wortlaut.archive.index.Kind;
import wortlaut.web.Archives;
import wortlaut.web.Remembered;

/** Two outlets or two periods side by side: who is quoted, what is told as fact. */
public final class ComparePage {
  private static final int ACTORS = 12;
  private static final int QUOTED = 8;

  /** What it shows. */
  public record Page(
      Side left,
      Side right,
      String actor,
      List<String> outlets,
      Result a,
      Result b,
      List<Pair> pairs) {}

  /** A side, as the form shows it again; "" where nothing is asked. */
  public record Side(String outlet, String since, String until) {}

  /** What a side has. */
  public record Result(
      long articles,
      double own,
      Map<String, Double> quoted,
      List<Facts.Told> told,
      List<Hit> hits) {}

  /**
   * A speaker's share of the words quoted on both sides, in hundredths.
   *
   * @param left width of the bar on the left in hundredths of the longest
   * @param right the same on the right
   */
  public record Pair(String name, double a, double b, long left, long right) {}

  private record Question(Side side, String actor) {}

  private final Site site;
  private final Archives archives;
  private final Remembered<Result> results = new Remembered<>();
  private final Remembered<List<String>> names = new Remembered<>();

  public ComparePage(Site site, Archives archives) {
    this.site = site;
    this.archives = archives;
  }

  /** {@code GET /compare}. */
  public void get(Context context) {
    String actor = Ask.text(context, "actor");
    Page page =
        archives.ask(
            archive -> {
              List<String> outlets = names.get(archive, "outlets", ComparePage::outlets);
              boolean asked = context.queryString() != null;
              Side left = side(context, "a", asked || outlets.isEmpty() ? "" : outlets.get(0));
              Side right = side(context, "b", asked || outlets.size() < 2 ? "" : outlets.get(1));
              Result a = find(archive, left, actor);
              Result b = find(archive, right, actor);
              return new Page(left, right, actor == null ? "" : actor, outlets, a, b, pairs(a, b));
            });
    site.show(context, "compare", page);
  }

  private static List<String> outlets(Archive archive) {
    return new Documents(archive.database())
        .overview().outlets().stream().map(Count::what).filter(name -> !name.isEmpty()).toList();
  }

  /** What an address asks of a side. */
  public static Side side(Context context, String name, String otherwise) {
    String outlet = Ask.text(context, name);
    String since = Ask.day(context, name + "since");
    String until = Ask.day(context, name + "until");
    return new Side(
        outlet == null ? otherwise : outlet,
        since == null ? "" : since,
        until == null ? "" : until);
  }

  /** What a side has, held until the archive changes. */
  public Result find(Archive archive, Side side, String actor) {
    return results.get(archive, new Question(side, actor), a -> result(a, side, actor));
  }

  private static Result result(Archive archive, Side side, String actor) {
    String outlet = orNull(side.outlet);
    String since = orNull(side.since);
    String until = orNull(side.until);
    Balance balance =
        new Balances(archive.database())
            .of(
                new BalanceRequest(
                    BalanceRequest.By.ACTOR, BalanceRequest.Over.ALL, outlet, since, until, false));
    Map<String, Double> quoted = new LinkedHashMap<>();
    balance.quoted().stream()
        .filter(row -> !row.what().isEmpty())
        .forEach(row -> quoted.put(row.what(), row.share()));
    long articles = balance.own().stream().mapToLong(Balance.Own::articles).sum();
    long words = balance.own().stream().mapToLong(Balance.Own::words).sum();
    double own = balance.own().stream().mapToDouble(o -> o.own() * o.words()).sum();
    List<Hit> hits =
        actor == null
            ? List.of()
            : new Searches(archive)
                .find(
                    new SearchRequest(
                        null,
                        List.of(Kind.STATEMENT),
                        actor,
                        null,
                        outlet == null ? List.of() : List.of(outlet),
                        List.of(),
                        since,
                        until,
                        false,
                        QUOTED))
                .first();
    return new Result(
        articles,
        words == 0 ? 0 : own / words,
        quoted,
        new Facts(archive.database()).told(outlet, since, until),
        hits);
  }

  private static String orNull(String value) {
    return value.isEmpty() ? null : value;
  }

  private static List<Pair> pairs(Result a, Result b) {
    Map<String, Double> sums = new LinkedHashMap<>(a.quoted);
    b.quoted.forEach((name, share) -> sums.merge(name, share, Double::sum));
    List<String> names =
        sums.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .limit(ACTORS)
            .map(Map.Entry::getKey)
            .toList();
    double most =
        names.stream().mapToDouble(n -> Math.max(share(a, n), share(b, n))).max().orElse(0);
    List<Pair> pairs = new ArrayList<>();
    for (String name : names) {
      double left = share(a, name);
      double right = share(b, name);
      double scale = most == 0 ? 0 : 100 / most;
      pairs.add(
          new Pair(
              name, 100 * left, 100 * right, Math.round(left * scale), Math.round(right * scale)));
    }
    return pairs;
  }

  private static double share(Result result, String name) {
    return result.quoted.getOrDefault(name, 0.0);
  }
}
