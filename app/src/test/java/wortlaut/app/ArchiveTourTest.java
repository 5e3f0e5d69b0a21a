package wortlaut.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every command of the archive on sixty articles with known answers ({@link TourArticles}). */
class ArchiveTourTest {
  private static final int ARTICLES = 60;
  private static final List<TourArticles.Subject> SUBJECTS = TourArticles.subjects();

  @TempDir private static Path directory;

  private static Path input;

  @BeforeAll
  static void fill() throws IOException {
    input = Files.writeString(directory.resolve("tour.jsonl"), TourArticles.jsonLines());
    Cli.Run run = ask("add", input.toString());
    assertThat(run.err()).contains(ARTICLES + " added, 0 changed, 0 known, 0 failed");
  }

  private static Cli.Run ask(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--archive";
    all[arguments.length + 1] = directory.resolve("tour.wortlaut").toString();
    return Cli.run(all);
  }

  private static List<String> rows(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 4);
    System.arraycopy(
        new String[] {"--format", "csv", "--limit", "1000"}, 0, all, arguments.length, 4);
    Cli.Run run = ask(all);
    assertThat(run.exit()).as(run.err()).isZero();
    return run.out().lines().skip(1).toList();
  }

  @Test
  void addingAgainChangesNothing() {
    assertThat(ask("add", input.toString()).err())
        .contains("0 added, 0 changed, " + ARTICLES + " known, 0 failed");
    assertThat(ask("check").out()).isEqualTo(ARTICLES + " articles, all is well\n");
  }

  @Test
  void searchFindsWhatEachPersonSaysUnderAnyPartOfTheName() {
    int found = 0;
    for (TourArticles.Subject subject : SUBJECTS) {
      found +=
          rows("search", "--in", "statement", "--type", "direct", "--speaker", subject.surname())
              .size();
    }
    assertThat(found).as("of " + ARTICLES + " quotations").isBetween(57, ARTICLES);
  }

  @Test
  void searchFindsWordsInQuotationsAndTexts() {
    for (TourArticles.Subject subject : SUBJECTS) {
      String words = "\"" + subject.first() + "\"";
      assertThat(rows("search", words, "--in", "text")).as(words).hasSize(3);
      assertThat(rows("search", words, "--in", "statement")).as(words).hasSizeBetween(3, 4);
    }
  }

  @Test
  void searchNamesTheOutletsOfNearCopies() {
    for (TourArticles.Subject subject : SUBJECTS) {
      String phrase = "\"" + subject.more().replaceAll("[.,]", "") + "\"";
      List<String> rows = rows("search", phrase, "--in", "text");
      assertThat(rows).hasSize(2);
      assertThat(rows).anyMatch(r -> r.contains(",Die Lupe,") && r.endsWith(",Morgenpost"));
      assertThat(rows).anyMatch(r -> r.contains(",Morgenpost,") && r.endsWith(",Die Lupe"));
      assertThat(rows("search", phrase, "--in", "text", "--unique")).hasSize(1);
    }
  }

  @Test
  void dossiersKnowRoleAndOutlets() {
    int right = 0;
    for (TourArticles.Subject subject : SUBJECTS) {
      Cli.Run run = ask("actor", subject.surname());
      assertThat(run.out()).as(run.err()).contains(subject.person());
      right += run.out().contains(subject.role()) && run.out().contains("Küstenbote") ? 1 : 0;
    }
    assertThat(right).isBetween(11, 12);
  }

  @Test
  void eventsFindWhoAccusesWhom() {
    int sources = 0;
    int pairs = 0;
    for (TourArticles.Subject subject : SUBJECTS) {
      String source = subject.source();
      sources += Math.min(2, rows("events", "--source", source, "--type", "ACCUSE").size());
      pairs +=
          Math.min(
              2,
              rows("events", "--source", source, "--target", subject.target(), "--type", "ACCUSE")
                  .size());
    }
    // How many the reading finds of 24; where noun phrases could be either case it errs.
    assertThat(sources).isBetween(23, 24);
    assertThat(pairs).isBetween(16, 24);
    assertThat(rows("events", "--type", "ACCUSE", "--by", "month")).hasSizeBetween(5, 7);
  }

  @Test
  void threadsJoinTheReportsOfAnAccusation() {
    int joined = 0;
    for (TourArticles.Subject subject : SUBJECTS) {
      List<String> rows = rows("threads", "--kind", "accusation", "--source", subject.source());
      joined +=
          rows.stream().anyMatch(row -> row.contains(",first,") && row.contains(",Küstenbote,"))
                  && rows.stream().anyMatch(row -> row.contains(",Abendkurier,"))
              ? 1
              : 0;
    }
    assertThat(joined).as("of 12 accusations in two articles").isBetween(8, 12);
    assertThat(ask("threads", "--source", "CHN").out())
        .contains("accusation · China → Japan", "as the outlet's own fact", "Kühlwasser");
  }

  @Test
  void balanceCountsWhoSpeaks() {
    List<String> actors = rows("balance", "--by", "actor");
    assertThat(
            actors.stream()
                .filter(row -> SUBJECTS.stream().anyMatch(s -> row.contains(s.person()))))
        .hasSize(12);
    assertThat(rows("balance", "--by", "outlet")).hasSize(4);
    assertThat(rows("balance", "--by", "outlet", "--unique")).hasSize(3);
    assertThat(rows("balance", "--by", "sourcing", "--over", "month")).hasSizeGreaterThan(5);
    Cli.Run run = ask("balance", "--by", "state");
    assertThat(run.out()).contains("The outlets' own voice", "words in copies");
  }

  @ParameterizedTest
  @CsvSource({
    "csv, documents.csv",
    "jsonl, documents.jsonl",
    "parquet, documents.parquet",
    "graphml,",
    "annotations,",
    "dna,",
    "tei,"
  })
  void exportsHoldEveryArticle(String format, String file) throws IOException {
    Path to = directory.resolve("export-" + format);
    Cli.Run run = ask("export", "--format", format, "--output", to.toString());
    assertThat(run.exit()).as(run.err()).isZero();
    Path written = file == null ? to : to.resolve(file);
    assertThat(written).isNotEmptyFile();
    if (format.equals("jsonl")) {
      try (Stream<String> lines = Files.lines(written)) {
        assertThat(lines).hasSize(ARTICLES);
      }
    }
    if (file != null) {
      assertThat(run.err()).contains(ARTICLES + " documents");
    }
  }

  @Test
  void anExportCanBeNarrowed() {
    Path to = directory.resolve("narrow");
    Cli.Run run = ask("export", "Zaun", "--in", "text", "-f", "csv", "-o", to.toString());
    assertThat(run.err()).contains("4 documents"); // one has the Grenzzaun
  }

  @Test
  void readingAnewAndIndexingAnewChangeNothing() {
    List<String> before = rows("search", "--in", "statement");
    assertThat(ask("re-read", "--all").err()).contains(ARTICLES + " read anew, 0 failed");
    assertThat(ask("reindex").err()).contains(ARTICLES + " articles indexed");
    assertThat(rows("search", "--in", "statement")).containsExactlyInAnyOrderElementsOf(before);
    assertThat(ask("check").out()).isEqualTo(ARTICLES + " articles, all is well\n");
  }
}
