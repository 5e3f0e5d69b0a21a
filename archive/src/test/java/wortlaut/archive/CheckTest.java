package wortlaut.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Damage done on purpose, and whether it is found. */
class CheckTest {
  @TempDir private static Path whole;

  @TempDir private Path directory;

  @BeforeAll
  static void fill() {
    try (Archive archive = Archive.open(whole.resolve("probe.wortlaut"), notice -> {})) {
      archive.add(Corpus.articles(0, 12), "test", failure -> {});
      archive.add(List.of(Corpus.changed(4)), "test", failure -> {});
      archive.refresh();
      assertThat(archive.check()).isEmpty();
    }
  }

  @BeforeEach
  void copy() throws IOException {
    try (Stream<Path> files = Files.walk(whole)) {
      for (Path file : files.toList()) {
        Path to = directory.resolve(whole.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(file, to);
        }
      }
    }
  }

  private Path file() {
    return directory.resolve("probe.wortlaut");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UPDATE documents SET record = x'00' WHERE id = 3 | document 3 has a record",
        "UPDATE documents SET record = (SELECT record FROM documents WHERE id = 2) WHERE id = 3 | document 3",
        "UPDATE documents SET text = concat(text, '!') WHERE id = 3 | document 3: fingerprint",
        "UPDATE documents SET outlet = 'Fremdblatt' WHERE id = 3 | document 3: outlet",
        "DELETE FROM statements WHERE document = 3 AND id = 's2' | rows in statements",
        "UPDATE events SET type = 'AID' WHERE document = 3 AND id = 'e1' | rows in events",
        "INSERT INTO mentions VALUES (3, 'a1', 99, 0, 5, 'name') | rows in mentions",
        "UPDATE spans SET stop = stop + 1 WHERE document = 3 AND fact = 's1' | rows in spans",
        "DELETE FROM links WHERE document = 3 | rows in links",
        "UPDATE statement_parties SET actor = 1 + actor % 2 WHERE document = 3 | rows in statement_parties",
        "DELETE FROM spellings | cannot be found by name",
        "UPDATE actors SET key = concat(key, 'x') WHERE id = 1 | is missing",
        "DELETE FROM versions | lacks an earlier version",
        "UPDATE meta SET value = value + 5 WHERE name = 'sequence' | the last change",
        "DELETE FROM actors WHERE id = 1 | leads to a missing actors",
      })
  void damageToTheDatabaseIsFound(String sql, String finding) {
    try (Archive archive = Archive.open(file(), notice -> {})) {
      archive.database().update("PRAGMA foreign_keys = OFF");
      archive.database().update(sql);
      assertThat(archive.check()).anySatisfy(line -> assertThat(line).contains(finding));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "missing,missing",
    "segments,cannot be read",
    "data,damaged",
    "other,another archive"
  })
  void damageToTheIndexIsFound(String damage, String finding) throws IOException {
    try (Archive archive = Archive.open(file(), notice -> {})) {
      damage(damage, archive);
      assertThat(archive.check()).anySatisfy(line -> assertThat(line).contains(finding));
      archive.reindex();
      assertThat(archive.check()).isEmpty();
    }
  }

  private void damage(String damage, Archive archive) throws IOException {
    if (damage.equals("other")) {
      archive.database().update("UPDATE meta SET value = 'x' WHERE name = 'archive'");
      return;
    }
    try (Stream<Path> files = Files.list(directory.resolve("probe.wortlaut-index"))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (damage.equals("missing")) {
          Files.delete(file);
        } else if (name.startsWith(damage.equals("segments") ? "segments" : "_")
            && !name.endsWith(".si")) {
          flip(file, Files.size(file) / 2);
        }
      }
    }
  }

  private static void flip(Path file, long place) {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      if (bytes.length() > 0) {
        bytes.seek(place);
        int old = bytes.read();
        bytes.seek(place);
        bytes.write(~old);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void anIndexThatIsBehindOrAheadIsFound() {
    try (Archive archive = Archive.open(file(), notice -> {})) {
      archive.add(Corpus.articles(12, 13), "test", failure -> {});
      assertThat(archive.check()).singleElement().asString().contains("lacks the latest");
      archive.refresh();
      archive.database().update("PRAGMA foreign_keys = OFF");
      archive.database().update("DELETE FROM documents WHERE id = 13");
      archive.database().update("UPDATE meta SET value = value - 1 WHERE name = 'sequence'");
      assertThat(archive.check()).anySatisfy(line -> assertThat(line).contains("knows more"));
    }
  }

  @Test
  void aDamagedPageOfTheFileIsFound() {
    try (Archive archive = Archive.open(file(), notice -> {})) {
      archive.database().list("PRAGMA wal_checkpoint(TRUNCATE)", row -> 0);
    }
    flipMany(file());
    try (Archive archive = Archive.open(file(), notice -> {})) {
      assertThat(archive.check()).isNotEmpty();
    } catch (wortlaut.archive.error.ArchiveException e) {
      assertThat(e).hasMessageContaining("[W404]");
    }
  }

  private static void flipMany(Path file) {
    for (long place = 3 * 4096; place < file.toFile().length(); place += 4096) {
      flip(file, place);
    }
  }
}
