package wortlaut.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import wortlaut.archive.ask.By;
import wortlaut.archive.ask.Dossiers;
import wortlaut.archive.ask.EventRequest;
import wortlaut.archive.ask.Events;
import wortlaut.archive.ask.SearchRequest;
import wortlaut.archive.ask.Searches;

/**
 * Measures an archive of articles made by rule: time to add, size, time to answer. Arguments: the
 * archive's file, which is only asked if it exists, and how many articles. See docs/archive.md.
 */
final class ArchiveBench {
  // On a machine that does other things too, what a question takes of the processor tells more.
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
  private static final int AT_A_TIME = 64;
  private static final int WARM = 20;
  private static final int ASKED = 200;
  private static final List<String> WORDS =
      List.of(
          "Erdgasleitung", "Verträge brechen", "Minister", "\"Rande einer Tagung\"", "Getreide*");
  private static final List<String> NAMES =
      List.of("Lawrow", "Antony Blinken", "Feldkamp", "Dubois", "Überall");

  private ArchiveBench() {}

  public static void main(String[] arguments) {
    Path file = Path.of(arguments[0]);
    int articles = Integer.parseInt(arguments[1]);
    boolean there = Files.exists(file);
    try (Archive archive = Archive.open(file, System.out::println)) {
      if (there) {
        ask(archive);
        return;
      }
      say("add", millis(() -> add(archive, articles)) / articles, "ms an article");
      say("index", millis(archive::refresh) / articles, "ms an article");
      double again = millis(() -> add(archive, articles)) / articles;
      say("add again", again, "ms an article");
      archive.database().list("PRAGMA wal_checkpoint(TRUNCATE)", row -> 0);
      say("database", size(file) / 1024.0 / articles, "KB an article");
      say("index", size(index(file)) / 1024.0 / articles, "KB an article");
      say("statements", archive.database().number("SELECT count(*) FROM statements"), "");
      ask(archive);
      say("check", millis(() -> System.out.println(archive.check())) / 1000, "s");
    }
  }

  private static void add(Archive archive, int articles) {
    for (int from = 0; from < articles; from += AT_A_TIME) {
      int to = Math.min(articles, from + AT_A_TIME);
      archive.add(Corpus.articles(from, to), "bench", System.out::println);
    }
  }

  private static void ask(Archive archive) {
    Searches searches = new Searches(archive);
    Events events = new Events(archive.database());
    Dossiers dossiers = new Dossiers(archive.database());
    time("search", i -> searches.find(search(WORDS.get(i % WORDS.size()), null)));
    time(
        "search with speaker", i -> searches.find(search("Verträge", NAMES.get(i % NAMES.size()))));
    time("dossier", i -> dossiers.of(NAMES.get(i % NAMES.size()), 10));
    for (By by : By.values()) {
      time("all events by " + by, i -> events.count(request(null), by));
      time("events of RUS by " + by, i -> events.count(request("RUS"), by));
    }
    time("events listed", i -> events.list(request("RUS")));
  }

  private static SearchRequest search(String words, String speaker) {
    return new SearchRequest(
        words, List.of(), speaker, null, List.of(), List.of(), null, null, false, 20);
  }

  private static EventRequest request(String source) {
    return new EventRequest(source, null, List.of(), List.of(), null, null, null, null, 20);
  }

  private static void time(String what, java.util.function.IntConsumer question) {
    double[] times = new double[ASKED];
    double[] busy = new double[ASKED];
    for (int i = -WARM; i < ASKED; i++) {
      int number = i + WARM;
      long before = CPU.getCurrentThreadCpuTime();
      double time = millis(() -> question.accept(number));
      if (i >= 0) {
        times[i] = time;
        busy[i] = (CPU.getCurrentThreadCpuTime() - before) / 1e6;
      }
    }
    Arrays.sort(times);
    Arrays.sort(busy);
    say(what + ", median", times[ASKED / 2], "ms");
    say(what + ", 95th percentile", times[ASKED * 95 / 100], "ms");
    say(what + ", of the processor", busy[ASKED * 95 / 100], "ms, 95th percentile");
  }

  private static double millis(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private static Path index(Path file) {
    return file.resolveSibling(file.getFileName() + "-index");
  }

  private static long size(Path path) {
    try (Stream<Path> files = Files.walk(path)) {
      return files.mapToLong(file -> file.toFile().isFile() ? file.toFile().length() : 0).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void say(String what, double value, String unit) {
    System.out.printf(Locale.ROOT, "%-40s %10.2f %s%n", what, value, unit);
  }
}
