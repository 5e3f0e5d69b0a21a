package wortlaut.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import wortlaut.actors.ActorKey;
import wortlaut.archive.export.FlatRows;
import wortlaut.archive.store.Identity;
import wortlaut.archive.store.Names;
import wortlaut.archive.store.Shingles;
import wortlaut.record.Actor;
import wortlaut.record.ArticleRecord;
import wortlaut.record.Document;
import wortlaut.record.RecordJson;

/** The records of a finished part as rows of {@link FlatSchema#record}, one after the other. */
final class RecordReader implements Iterator<Row> {
  /** The month of articles whose day of publication is not known. */
  static final String UNDATED = "undated";

  private static final int MONTH = 7; // length of yyyy-MM

  private final Finished note;
  private final BufferedReader lines;
  private long place;
  private String next;

  /**
   * @param place of the first record among all
   */
  RecordReader(Finished note, long place, String output, Configuration hadoop) throws IOException {
    OutputDirectory directory = new OutputDirectory(output, hadoop);
    this.note = note;
    this.place = place;
    this.lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    directory.files().open(directory.records(note.records())), 1 << 16),
                StandardCharsets.UTF_8));
    advance();
  }

  private void advance() throws IOException {
    next = lines.readLine();
    if (next == null) {
      lines.close();
    }
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Row next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    try {
      Row row = row(RecordJson.read(next));
      advance();
      return row;
    } catch (IOException e) {
      throw new UncheckedIOException(note.records(), e);
    }
  }

  private Row row(ArticleRecord record) {
    Document document = record.document();
    Identity identity = Identity.of(document);
    long id = Hashes.number(identity.key());
    FlatRows rows = new FlatRows(record, id, RecordReader::known);
    String published = document.published();
    return RowFactory.create(
        place++,
        identity.key(),
        identity.fingerprint(),
        id,
        published,
        published == null ? UNDATED : published.substring(0, MONTH),
        Arrays.stream(new Shingles(document).runs()).boxed().toArray(Integer[]::new),
        record.actors().stream().map(RecordReader::actor).toArray(Row[]::new),
        RowFactory.create(rows.document(identity.key(), 1, note.reader(), note.read())),
        rows(rows.statements()),
        rows(rows.events()),
        rows(rows.times()),
        rows(rows.links()));
  }

  private static Row[] rows(List<Object[]> rows) {
    return rows.stream().map(RowFactory::create).toArray(Row[]::new);
  }

  /** What the tables call an actor: there is no common name before all articles are read. */
  static FlatRows.Known known(Actor actor) {
    return new FlatRows.Known(
        Hashes.number(ActorKey.of(actor).value()), actor.name(), actor.code());
  }

  private static Row actor(Actor actor) {
    String key = ActorKey.of(actor).value();
    return RowFactory.create(
        Hashes.number(key),
        key,
        actor.name(),
        actor.kind().label(),
        actor.code(),
        actor.wikidata(),
        Names.of(actor).toArray(String[]::new),
        actor.roles().toArray(String[]::new));
  }
}
