package wortlaut.archive.threads;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import wortlaut.archive.ask.ActorFinder;
import wortlaut.archive.ask.Answer;
import wortlaut.archive.index.Terms;
import wortlaut.archive.store.Database;
import wortlaut.archive.threads.ClaimThread.Answering;

/** The claims of an archive through time; see docs/archive.md. */
public final class Threads {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int WORDS = 5; // that say what a thread is about
  // From the tables, not the flat views: SQLite would make a whole view for each report.
  private static final String LINKED =
      "SELECT l.kind, l.document || '/' || l.from_fact, (SELECT group_concat(a.name, '; ') FROM"
          + " link_parties p JOIN actors a ON a.id = p.actor WHERE p.document = l.document AND p.link ="
          + " l.position AND p.role = 'from'), coalesce((SELECT substr(d.text, e.sentence_start + 1,"
          + " e.sentence_stop - e.sentence_start) FROM events e WHERE e.document = l.document AND e.id"
          + " = l.from_fact), (SELECT group_concat(substr(d.text, q.start + 1, q.stop - q.start), ' …"
          + " ') FROM (SELECT start, stop FROM spans WHERE document = l.document AND fact ="
          + " l.from_fact AND part = 'quote' ORDER BY party, position) q)) FROM links l JOIN documents"
          + " d ON d.id = l.document WHERE l.document = ? AND l.to_fact = ? AND l.kind IN ('denies',"
          + " 'answers')";

  private final Database database;

  public Threads(Database database) {
    this.database = database;
  }

  /**
   * The threads with the most reports first.
   *
   * @throws wortlaut.archive.error.ArchiveException if nobody has the name that is asked for
   */
  public Answer<ClaimThread> find(ThreadRequest request) {
    Set<String> sources = keys(request.source());
    Set<String> targets = keys(request.target());
    try (Terms terms = new Terms()) {
      List<Report> all =
          new Reports(database, terms).read(request.since(), request.until(), report -> true);
      List<Report> claims =
          all.stream()
              .filter(r -> r.kind() != null)
              .filter(r -> request.kinds().isEmpty() || request.kinds().contains(r.kind()))
              .filter(r -> sources == null || r.sourceKeys().stream().anyMatch(sources::contains))
              .filter(r -> targets == null || r.targetKeys().stream().anyMatch(targets::contains))
              .toList();
      List<Report> rejections = all.stream().filter(r -> r.type().equals("REJECT")).toList();
      Matter matter = new Matter(all);
      List<List<Report>> threads =
          Grouping.of(claims).stream()
              .filter(thread -> thread.size() >= request.least())
              .sorted(Comparator.comparing((List<Report> thread) -> -thread.size()))
              .toList();
      return new Answer<>(
          threads.size(),
          threads.stream()
              .limit(request.limit())
              .map(thread -> thread(thread, rejections, matter, terms))
              .toList());
    }
  }

  private Set<String> keys(String name) {
    if (name == null) {
      return null;
    }
    Set<String> keys = new HashSet<>(Set.of(name));
    if (!name.matches("[A-Z]{2,5}")) {
      for (long id : new ActorFinder(database).ids(name)) {
        keys.add("a" + id);
        database
            .first(
                "SELECT code FROM actors WHERE id = ?",
                row -> row.getString(1) == null ? "" : row.getString(1),
                id)
            .ifPresent(keys::add);
      }
    }
    return keys;
  }

  private ClaimThread thread(
      List<Report> reports, List<Report> rejections, Matter matter, Terms terms) {
    List<Answering> answers = new ArrayList<>();
    for (Report report : reports) {
      answers.addAll(linked(report));
    }
    for (Report rejection : rejections) {
      if (answers(rejection, reports, matter)) {
        answers.add(
            new Answering(
                "rejects",
                rejection.reference(),
                rejection.source(),
                rejection.published(),
                rejection.outlet(),
                rejection.sentence(),
                rejection.address()));
      }
    }
    answers.sort(Comparator.comparing(Answering::published));
    Map<String, Answering> once = new LinkedHashMap<>();
    answers.forEach(answer -> once.putIfAbsent(answer.reference(), answer));
    return new ClaimThread(
        reports.get(0).kind(), words(reports, matter, terms), reports, List.copyOf(once.values()));
  }

  /** Whether the target of a thread rejects what its source claims. */
  private static boolean answers(Report rejection, List<Report> thread, Matter matter) {
    return thread.stream()
        .anyMatch(
            claim ->
                rejection.sourceKeys().stream().anyMatch(claim.targetKeys()::contains)
                    && (rejection.targetKeys().isEmpty()
                        || rejection.targetKeys().stream().anyMatch(claim.sourceKeys()::contains))
                    && Grouping.near(claim, rejection)
                    && matter.likeness(claim, rejection) >= Grouping.ENOUGH);
  }

  private List<Answering> linked(Report report) {
    String reference = report.reference();
    return database.list(
        LINKED,
        row ->
            new Answering(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                report.published(),
                report.outlet(),
                Objects.toString(row.getString(4), ""),
                report.address()),
        report.document(),
        reference.substring(reference.indexOf('/') + 1));
  }

  /** The words with the most weight, as they are first written. */
  private static List<String> words(List<Report> reports, Matter matter, Terms terms) {
    Map<String, Double> weights = new LinkedHashMap<>();
    reports.forEach(r -> r.terms().forEach(t -> weights.merge(t, matter.weight(t), Double::sum)));
    Map<String, String> written = new HashMap<>(); // by term
    for (Report report : reports) {
      WORD.matcher(report.sentence())
          .results()
          .forEach(w -> terms.of(w.group()).forEach(t -> written.putIfAbsent(t, w.group())));
    }
    return weights.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .map(entry -> written.getOrDefault(entry.getKey(), entry.getKey()))
        .distinct()
        .limit(WORDS)
        .toList();
  }
}
