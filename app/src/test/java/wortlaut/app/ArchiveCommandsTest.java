package wortlaut.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The archive's commands on sixty articles with known answers. */
class ArchiveCommandsTest {
  private static final int ARTICLES = 60;
  private static final List<String> MATTERS =
      List.of("die Erdgasleitung", "den Staatshaushalt", "die Grenzkontrollen", "den Fährverkehr");

  @TempDir private static Path directory;

  private static String archive;

  private static String line(int number, String more) {
    String outlet = number % 3 == 0 ? "Küstenbote" : "Abendkurier";
    String text =
        "Der russische Außenminister Sergei Lawrow hat am Mittwoch in Moskau gesprochen. „Wir brauchen "
            + MATTERS.get(number % MATTERS.size())
            + " nicht vor dem Jahr "
            + (2030 + number)
            + "“, sagte Lawrow. Die USA warfen Russland vor, die Verträge zu brechen."
            + more;
    return "{\"source\": \"https://zeitung.example/%d\", \"title\": \"Artikel %d\", \"outlet\": \"%s\", \"published\": \"2022-0%d-15\", \"text\": \"%s\"}"
        .formatted(number, number, outlet, 1 + number % 6, text);
  }

  private static Path lines(String name, int from, int to, String more) throws IOException {
    String lines =
        IntStream.range(from, to).mapToObj(i -> line(i, more)).collect(Collectors.joining("\n"));
    return Files.writeString(directory.resolve(name), lines + "\n", StandardCharsets.UTF_8);
  }

  @BeforeAll
  static void fill() throws IOException {
    archive = directory.resolve("sechzig.wortlaut").toString();
    String input = lines("artikel.jsonl", 0, ARTICLES, "").toString();
    Cli.Run first = Cli.run("add", input, "-a", archive);
    assertThat(first.exit()).as(first.err()).isZero();
    assertThat(first.err()).contains("60 added, 0 changed, 0 known, 0 failed");
    Cli.Run again = Cli.run("add", input, "-a", archive);
    assertThat(again.err()).contains("0 added, 0 changed, 60 known, 0 failed");
  }

  private static Cli.Run ask(String... arguments) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "-a";
    all[arguments.length + 1] = archive;
    return Cli.run(all);
  }

  @ParameterizedTest
  @CsvSource({
    "Erdgasleitung,15",
    "Haushalt,15",
    "Fahrverkehr,15",
    "faehrverkehr,15",
    "Fährverkehr -Lawrow,15",
    "\"„nicht vor dem Jahr 2030“\",1",
  })
  void searchFindsStatements(String words, int count) {
    Cli.Run run = ask("search", words, "--in", "statement", "--format", "csv", "-n", "100");
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).hasSize(count + 1);
  }

  @Test
  void filtersNarrowASearch() {
    Cli.Run byOutlet = ask("search", "Jahr", "--in", "statement", "--outlet", "küstenbote");
    assertThat(byOutlet.out()).as(byOutlet.err()).contains("20 found\n");
    assertThat(
            ask("search", "--in", "statement", "--speaker", "Lavrov", "--since", "2022-06-01")
                .out())
        .contains("10 found\n", "⟦„Wir brauchen", "https://zeitung.example/5");
    assertThat(ask("search", "Jahr", "--type", "direct", "--until", "2022-01-31").out())
        .contains("10 found\n");
  }

  @Test
  void eventsAreListedAndCounted() {
    Cli.Run list =
        ask("events", "--source", "USA", "--target", "RUS", "--type", "accuse", "-n", "3");
    assertThat(list.out()).contains("60 found, 3 shown", "→ ACCUSE →", "brechen");
    assertThat(ask("events", "--source", "USA", "--by", "month", "-f", "csv").out())
        .startsWith("month,events\r\n2022-01,10\r\n2022-02,10\r\n");
    assertThat(ask("events", "--type", "ACCUSE", "--by", "type").out())
        .isEqualTo("      60  ACCUSE\n");
  }

  @Test
  void theDossierIsFoundUnderAnySpelling() {
    assertThat(ask("actor", "Lavrov").out())
        .contains(
            "Sergei Lawrow · person · RUS · 60 articles",
            "Außenminister · 2022-01-15 to 2022-06-15",
            "60 found, 10 shown",
            "2022-06\n")
        .contains("      40  Abendkurier\n      20  Küstenbote\n");
    Cli.Run nobody = ask("actor", "Niemand");
    assertThat(nobody.exit()).isEqualTo(Exit.USAGE);
    assertThat(nobody.err()).contains("Niemand", "[W410]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "speaker:Lawrow",
        "'; DROP TABLE documents; --",
        "Gas OR Öl",
        "\"offen",
        "*",
        "/x/ [a TO b]"
      })
  void hostileWordsDoNoHarm(String words) {
    Cli.Run run = Cli.run("search", "-a", archive, "--", words);
    assertThat(run.exit()).isIn(Exit.OK, Exit.USAGE);
    assertThat(run.exit() == Exit.OK || run.err().contains("[W408]")).isTrue();
    assertThat(ask("check").out()).contains("60 articles, all is well");
  }

  @Test
  void changesAndReadingAnewKeepTheArchiveWhole() throws IOException {
    String other = directory.resolve("andere.wortlaut").toString();
    Cli.run("add", lines("vorher.jsonl", 0, 3, "").toString(), "-a", other);
    Cli.Run changed =
        Cli.run("add", lines("nachher.jsonl", 2, 5, " Das sei falsch.").toString(), "-a", other);
    assertThat(changed.err()).contains("2 added, 1 changed, 0 known");
    assertThat(Cli.run("re-read", "-a", other).err()).contains("0 read anew");
    assertThat(Cli.run("re-read", "--all", "-a", other).err()).contains("5 read anew, 0 failed");
    assertThat(Cli.run("reindex", "-a", other).err()).contains("5 articles indexed");
    assertThat(Cli.run("check", "-a", other).out()).isEqualTo("5 articles, all is well\n");
  }

  @Test
  void withoutAnArchiveItIsSaidHowToMakeOne() {
    Cli.Run run = Cli.run("search", "Gas", "-a", directory.resolve("keins").toString());
    assertThat(run.exit()).isEqualTo(Exit.NO_ARCHIVE);
    assertThat(run.err()).contains("[W401]", "wortlaut add");
  }

  @Test
  void ownActorsCountInAddingAndReadingAnew(@TempDir Path own) throws IOException {
    String table =
        "# ours\nname\taliases\tkind\tcode\n%s\tHafenrat Nord;Hafenrat\torganisation\tDNK\n";
    Path first = Files.writeString(own.resolve("first.tsv"), table.formatted("Hafenrat Nord"));
    Path second = Files.writeString(own.resolve("second.tsv"), table.formatted("Nordhafen"));
    Path text = own.resolve("rat.txt");
    Files.writeString(
        text, "Der Hafenrat Nord hat am Montag getagt. Der Hafenrat sagte, es sei spät.");
    String kept = own.resolve("rat.wortlaut").toString();

    Cli.Run added = Cli.run("add", text.toString(), "-a", kept, "--actors", first.toString());
    assertThat(added.exit()).as(added.err()).isZero();
    assertThat(Cli.run("actor", "Hafenrat", "-a", kept).out())
        .contains("Hafenrat Nord · organisation · DNK");

    Cli.Run anew = Cli.run("re-read", "--all", "-a", kept, "--actors", second.toString());
    assertThat(anew.exit()).as(anew.err()).isZero();
    assertThat(Cli.run("actor", "Nordhafen", "-a", kept).out())
        .contains("Nordhafen · organisation · DNK");
  }
}
