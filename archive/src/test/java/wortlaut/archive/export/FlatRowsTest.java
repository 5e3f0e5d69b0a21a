package wortlaut.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.actors.ActorKey;
import wortlaut.archive.Archive;
import wortlaut.archive.Corpus;
import wortlaut.archive.store.Identity;
import wortlaut.record.Actor;
import wortlaut.record.ArticleRecord;
import wortlaut.record.Time;
import wortlaut.record.TimeType;

class FlatRowsTest {
  @TempDir private Path directory;

  @Test
  void areTheRowsOfTheDatabase() throws IOException {
    List<ArticleRecord> records = new ArrayList<>(Corpus.articles(0, 12));
    records.add(dated(Corpus.plain(99, "datei.txt")));
    Map<FlatTable, List<Object[]>> made = new EnumMap<>(FlatTable.class);
    try (Archive archive = Archive.open(directory.resolve("a.wortlaut"), notice -> {})) {
      archive.add(records, "test", failure -> {});
      for (ArticleRecord record : records) {
        String key = Identity.of(record.document()).key();
        long id = archive.database().number("SELECT id FROM documents WHERE key = ?", key);
        FlatRows rows = new FlatRows(record, id, actor -> known(archive, actor));
        String added =
            archive
                .database()
                .first("SELECT added FROM documents WHERE id = ?", r -> r.getString(1), id)
                .orElseThrow();
        put(made, FlatTable.DOCUMENTS, List.<Object[]>of(rows.document(key, 1, "test", added)));
        put(made, FlatTable.STATEMENTS, rows.statements());
        put(made, FlatTable.EVENTS, rows.events());
        put(made, FlatTable.TIMES, rows.times());
        put(made, FlatTable.LINKS, rows.links());
      }
      for (FlatTable table : made.keySet()) {
        List<Object[]> stored = new ArrayList<>();
        archive
            .database()
            .each(table.sql(false), row -> stored.add(TableExport.values(row, table.columns())));
        assertThat(stored).as("%s", table).isNotEmpty();
        assertThat(made.get(table).stream().map(Arrays::asList))
            .as("%s", table)
            .containsExactlyInAnyOrderElementsOf(stored.stream().map(Arrays::asList).toList());
      }
    }
  }

  /** The record with a time that none of its facts has. */
  private static ArticleRecord dated(ArticleRecord record) {
    return new ArticleRecord(
        record.schema(),
        record.document(),
        record.sentences(),
        record.actors(),
        List.of(new Time("t1", 0, 4, TimeType.DATE, "2022-01")),
        record.statements(),
        record.events(),
        record.links());
  }

  private static void put(
      Map<FlatTable, List<Object[]>> made, FlatTable table, List<Object[]> rows) {
    made.computeIfAbsent(table, t -> new ArrayList<>()).addAll(rows);
  }

  private static FlatRows.Known known(Archive archive, Actor actor) {
    return archive
        .database()
        .first(
            "SELECT id, name, code FROM actors WHERE key = ?",
            row -> new FlatRows.Known(row.getLong(1), row.getString(2), row.getString(3)),
            ActorKey.of(actor).value())
        .orElseThrow();
  }
}
