package wortlaut.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.archive.error.ArchiveException;
import wortlaut.archive.index.Filters;
import wortlaut.archive.store.Addition;
import wortlaut.record.ArticleRecord;
import wortlaut.record.Statement;

class ArchiveTest {
  @TempDir private Path directory;

  private final List<String> notices = new ArrayList<>();

  private Archive open() {
    return Archive.open(directory.resolve("probe.wortlaut"), notices::add);
  }

  private List<Addition> add(Archive archive, List<ArticleRecord> records) {
    return archive.add(records, "test", notices::add);
  }

  @Test
  void theSameArticleTwiceIsOne() {
    try (Archive archive = open()) {
      assertThat(add(archive, Corpus.articles(0, 20))).containsOnly(Addition.NEW);
      assertThat(add(archive, Corpus.articles(0, 20))).containsOnly(Addition.KNOWN);
      assertThat(archive.size()).isEqualTo(20);
      archive.refresh();
      assertThat(archive.check()).isEmpty();
    }
    assertThat(notices).isEmpty();
  }

  @Test
  void aRecordComesBackAsItWasAdded() {
    ArticleRecord record = Corpus.article(3);
    try (Archive archive = open()) {
      add(archive, List.of(record));
      assertThat(archive.find(1).orElseThrow().record()).isEqualTo(record);
    }
  }

  @Test
  void aChangedArticleAtTheSameAddressIsANewVersionWithWhatChanged() {
    try (Archive archive = open()) {
      add(archive, List.of(Corpus.article(1)));
      assertThat(add(archive, List.of(Corpus.changed(1)))).containsExactly(Addition.CHANGED);
      assertThat(archive.size()).isOne();
      assertThat(archive.find(1).orElseThrow().version()).isEqualTo(2);
      String changes =
          archive
              .database()
              .first("SELECT changes FROM versions", row -> row.getString(1))
              .orElseThrow();
      assertThat(changes.lines())
          .anyMatch(line -> line.startsWith("+ Der Artikel wurde berichtigt."));
      assertThat(add(archive, List.of(Corpus.article(1)))).containsExactly(Addition.KNOWN);
      archive.refresh();
      assertThat(archive.check()).isEmpty();
    }
  }

  @Test
  void aRecordThatContradictsItselfDoesNotKeepTheOthersOut() {
    ArticleRecord good = Corpus.article(1);
    List<Statement> twice = new ArrayList<>(good.statements());
    twice.add(twice.get(0));
    ArticleRecord bad =
        new ArticleRecord(
            good.schema(),
            good.document(),
            good.sentences(),
            good.actors(),
            good.times(),
            twice,
            good.events(),
            good.links());
    try (Archive archive = open()) {
      List<Addition> added = add(archive, List.of(Corpus.article(0), bad, Corpus.article(2)));
      assertThat(added).containsExactly(Addition.NEW, null, Addition.NEW);
      assertThat(notices).singleElement().asString().contains("/1:", "[W407]");
      archive.refresh();
      assertThat(archive.check()).isEmpty();
    }
  }

  @Test
  void whatWasAddedIsFoundOnceTheIndexIsAskedWhoeverAddedIt() {
    try (Archive one = open();
        Archive other = open()) {
      add(one, Corpus.articles(0, 5));
      assertThat(other.search("Verträge", Filters.NONE, 10).all()).isPositive();
      add(one, Corpus.articles(5, 10));
      int before = other.search("Verträge", Filters.NONE, 0).all();
      assertThat(one.search("Verträge", Filters.NONE, 0).all()).isEqualTo(before);
      assertThat(one.check()).isEmpty();
    }
  }

  @Test
  void anIndexThatIsMissingDamagedOrOldIsMadeAnewAndSaid() throws IOException {
    int all;
    try (Archive archive = open()) {
      add(archive, Corpus.articles(0, 10));
      all = archive.search("Verträge", Filters.NONE, 0).all();
    }
    Path index = directory.resolve("probe.wortlaut-index");
    byte[] older = null;
    for (String damage : List.of("missing", "segments", "postings")) {
      try (var files = Files.list(index)) {
        for (Path file : files.toList()) {
          String name = file.getFileName().toString();
          if (damage.equals("missing")) {
            Files.delete(file);
          } else if (name.startsWith(damage.equals("segments") ? "segments" : "_")) {
            byte[] bytes = Files.readAllBytes(file);
            older = bytes;
            Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
          }
        }
      }
      notices.clear();
      try (Archive archive = open()) {
        assertThat(archive.search("Verträge", Filters.NONE, 0).all()).as(damage).isEqualTo(all);
        assertThat(notices).as(damage).singleElement().asString().contains("made anew");
        assertThat(archive.check()).as(damage).isEmpty();
      }
    }
    assertThat(older).isNotNull();
  }

  @Test
  void aFileThatIsNoArchiveIsLeftAsItIs() throws IOException {
    Path file = Files.writeString(directory.resolve("brief.txt"), "Liebe Tante, ".repeat(100));
    assertThatThrownBy(() -> Archive.open(file, notices::add))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("[W402]");
    assertThat(file).hasContent("Liebe Tante, ".repeat(100));
    assertThatThrownBy(() -> Archive.existing(directory.resolve("fehlt"), notices::add))
        .hasMessageContaining("[W401]");
  }

  @Test
  void aFullDiskIsSaidAndLosesNothing() {
    try (Archive archive = open()) {
      add(archive, Corpus.articles(0, 5));
      archive.database().number("PRAGMA max_page_count = 60");
      assertThatThrownBy(() -> add(archive, Corpus.articles(5, 500)))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("[W405]");
      assertThat(archive.size()).isEqualTo(5);
      archive.database().number("PRAGMA max_page_count = 1000000");
      assertThat(add(archive, Corpus.articles(0, 10)).subList(5, 10)).containsOnly(Addition.NEW);
      archive.refresh();
      assertThat(archive.check()).isEmpty();
    }
  }
}
