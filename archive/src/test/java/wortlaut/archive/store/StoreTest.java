package wortlaut.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wortlaut.archive.Corpus;

class StoreTest {
  @TempDir private Path directory;

  private final List<String> notices = new ArrayList<>();

  private Path file() {
    return directory.resolve("probe.wortlaut");
  }

  @Test
  void anOlderArchiveIsMigratedAndACopyKept() {
    try (DocumentStore store = DocumentStore.open(file(), notices::add)) {
      store.add(Corpus.articles(0, 3), "test", notices::add);
    }
    List<String> steps = new ArrayList<>(new Schema().steps());
    steps.add("ALTER TABLE documents ADD COLUMN note TEXT");
    try (Database database = Database.open(file())) {
      new Schema(steps).bringUpToDate(database, notices::add);
      assertThat(database.number("SELECT count(*) FROM documents WHERE note IS NULL")).isEqualTo(3);
      assertThat(database.number("PRAGMA user_version")).isEqualTo(steps.size());
    }
    Path copy = directory.resolve("probe.wortlaut.version-" + new Schema().steps().size());
    assertThat(notices).singleElement().asString().contains(copy.toString());
    try (DocumentStore store = DocumentStore.open(copy, notices::add)) {
      assertThat(store.size()).isEqualTo(3);
    }
    assertThatThrownBy(() -> DocumentStore.open(file(), notices::add))
        .hasMessageContaining("[W403]")
        .hasMessageContaining("update Wortlaut");
  }

  @ParameterizedTest
  @MethodSource("earlierVersions")
  void aMigratedArchiveIsAsIfItHadBeenMadeToday(int version) {
    Path today = directory.resolve("today.wortlaut");
    try (DocumentStore store = DocumentStore.open(today, notices::add)) {
      store.add(Corpus.articles(0, 8), "test", notices::add);
      store.add(List.of(Corpus.changed(3)), "test", notices::add);
    }
    try (Database database = Database.open(file())) {
      new Schema(new Schema().steps().subList(0, version)).bringUpToDate(database, notices::add);
      database.update("ATTACH ? AS today", today.toString());
      database.update("PRAGMA foreign_keys = OFF");
      database.update("DELETE FROM meta");
      for (String table :
          database.list(
              "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
              row -> row.getString(1))) {
        String columns =
            String.join(
                ", ",
                database.list(
                    "SELECT name FROM pragma_table_info(?)", row -> row.getString(1), table));
        database.update(
            "INSERT INTO main."
                + table
                + " ("
                + columns
                + ") SELECT "
                + columns
                + " FROM today."
                + table);
      }
    }
    try (DocumentStore store = DocumentStore.open(file(), notices::add)) {
      assertThat(store.size()).isEqualTo(8);
      List<String> findings = new ArrayList<>();
      new StoreCheck(store, findings::add).run();
      assertThat(findings).isEmpty();
    }
  }

  static IntStream earlierVersions() {
    return IntStream.range(1, new Schema().steps().size());
  }

  @Test
  void aMigrationThatFailsLeavesTheArchiveAsItWas() {
    DocumentStore.open(file(), notices::add).close();
    List<String> steps = new ArrayList<>(new Schema().steps());
    steps.add("CREATE TABLE half (x); ALTER TABLE nowhere ADD COLUMN y");
    try (Database database = Database.open(file())) {
      assertThatThrownBy(() -> new Schema(steps).bringUpToDate(database, notices::add))
          .isInstanceOf(IllegalStateException.class);
      assertThat(database.number("PRAGMA user_version")).isEqualTo(new Schema().steps().size());
      assertThat(database.number("SELECT count(*) FROM sqlite_master WHERE name = 'half'"))
          .isZero();
    }
  }

  @Test
  void aDatabaseOfSomebodyElseIsLeftAlone() {
    try (Database database = Database.open(file())) {
      database.script("CREATE TABLE mine (x)");
    }
    assertThatThrownBy(() -> DocumentStore.open(file(), notices::add))
        .hasMessageContaining("[W402]");
    assertThat(Files.exists(file())).isTrue();
  }

  @Test
  void whatIsTheSameDocument() {
    Identity page = Identity.of(TestIds.article("https://a.example/1", null, "Eins."));
    assertThat(Identity.of(TestIds.article("https://a.example/1#top", "7", "Zwei.")).key())
        .isEqualTo(page.key());
    assertThat(Identity.of(TestIds.article("a.txt", null, "Eins.")))
        .isEqualTo(Identity.of(TestIds.article("b.txt", null, "Eins.")))
        .isEqualTo(Identity.of(TestIds.article("b.txt", TestIds.hash("Eins."), "Eins.")));
    assertThat(Identity.of(TestIds.article("a.jsonl:1", "7", "Eins.")).key())
        .isEqualTo(Identity.of(TestIds.article("b.jsonl:2", "7", "Zwei.")).key())
        .isNotEqualTo(Identity.of(TestIds.article("b.jsonl:2", "8", "Zwei.")).key());
  }

  @Test
  void theWordsOfAStatementAreReadInPlainSql() {
    try (DocumentStore store = DocumentStore.open(file(), notices::add)) {
      store.add(List.of(Corpus.article(5)), "test", notices::add);
      assertThat(
              store.database().list("SELECT quote FROM statement_words", row -> row.getString(1)))
          .hasSize(6)
          .allMatch(quote -> quote.startsWith("„Wir brauchen") && quote.endsWith("“"));
      assertThat(
              store
                  .database()
                  .list("SELECT trigger_words FROM event_words", row -> row.getString(1)))
          .hasSize(6)
          .containsOnly("warf");
    }
  }

  @Test
  void readingAnewCorrectsTheCodesOfActors() {
    try (DocumentStore store = DocumentStore.open(file(), notices::add)) {
      var record = Corpus.article(5);
      store.add(List.of(record), "test", notices::add);
      store.database().update("UPDATE actors SET code = 'XXX', kind = 'group'");
      store.replace(List.of(new Rereading(1, 1, record)), "newer");
      assertThat(
              store
                  .database()
                  .number("SELECT count(*) FROM actors WHERE code = 'XXX' OR kind = 'group'"))
          .isEqualTo(
              record.actors().stream()
                  .filter(a -> a.code() == null || a.kind().label().equals("group"))
                  .count());
    }
  }

  @Test
  void changesAreTheLinesThatDiffer() {
    var one = Corpus.plain(1, "a").document();
    assertThat(Changes.between(one, one)).isEmpty();
    var other = Corpus.changed(1).document();
    assertThat(Changes.between(one, other)).contains("+ Der Artikel wurde berichtigt.");
  }
}
