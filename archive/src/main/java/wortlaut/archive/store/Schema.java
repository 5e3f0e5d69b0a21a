package wortlaut.archive.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import wortlaut.archive.error.ArchiveError;
import wortlaut.archive.error.ArchiveException;

/**
 * The tables and how they came to be: a list of scripts, each of which takes the archive one
 * version further. {@code PRAGMA user_version} holds the version, {@code PRAGMA application_id}
 * says that it is an archive of Wortlaut.
 */
final class Schema {
  private static final int APPLICATION = 0x576f7274; // "Wort"
  private static final List<String> STEPS =
      List.of("step-1.sql", "step-2.sql", "step-3.sql", "step-4.sql", "step-5.sql", "step-6.sql");

  // Version whose tables an older archive's records fill.
  private static final int DERIVED = 4;

  private final List<String> steps;

  /** The tables of this Wortlaut. */
  Schema() {
    this(STEPS.stream().map(Schema::script).toList());
  }

  /** Tables made by these scripts. */
  Schema(List<String> steps) {
    this.steps = List.copyOf(steps);
  }

  private static String script(String name) {
    try (InputStream in = Schema.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The scripts. */
  List<String> steps() {
    return steps;
  }

  /**
   * Makes the tables of a new archive and brings those of an older one up to date, of which a copy
   * is kept beside it.
   *
   * @param notices is told what a user should know
   * @throws ArchiveException if the file is something else or of a newer Wortlaut
   */
  void bringUpToDate(Database database, Consumer<String> notices) {
    long version = version(database);
    if (version == steps.size()) {
      return;
    }
    if (version > 0) {
      Path copy = copy(database, version);
      notices.accept("the archive is brought up to date; a copy as it was is kept in " + copy);
    }
    database.transaction(
        () -> {
          long now = version(database); // another process may have been quicker
          for (String step : steps.subList((int) now, steps.size())) {
            database.script(step);
          }
          if (now > 0 && now < DERIVED && steps.size() >= DERIVED) {
            new Derivation(database).fill(List.of(Table.COPY_BANDS, Table.VOICES));
          }
          if (now == 0) {
            database.update(
                "INSERT INTO meta VALUES ('archive', ?), ('sequence', '0')",
                UUID.randomUUID().toString());
          }
          database.script("PRAGMA application_id = " + APPLICATION);
          database.script("PRAGMA user_version = " + steps.size());
          return null;
        });
  }

  private long version(Database database) {
    long version = database.number("PRAGMA user_version");
    long application = database.number("PRAGMA application_id");
    String file = database.file().toString();
    boolean empty = database.number("SELECT count(*) FROM sqlite_master") == 0;
    if (application != APPLICATION && !empty) {
      throw new ArchiveException(ArchiveError.NOT_AN_ARCHIVE, file, "it has other tables");
    }
    if (version > steps.size()) {
      String detail = "version " + version + ", this Wortlaut knows " + steps.size();
      throw new ArchiveException(ArchiveError.NEWER, file, detail);
    }
    return version;
  }

  private static Path copy(Database database, long version) {
    Path file = database.file();
    Path copy = file.resolveSibling(file.getFileName() + ".version-" + version);
    for (int i = 2; Files.exists(copy); i++) {
      copy = file.resolveSibling(file.getFileName() + ".version-" + version + "-" + i);
    }
    database.update("VACUUM INTO ?", copy.toString());
    return copy;
  }
}
