package wortlaut.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
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

/** The latest records of documents in a finished part as rows, one after the other. */
final class RecordReader implements Iterator<Row> {
  /** The month of articles whose day of publication is not known. */
  static final String UNDATED = "undated";

  private static final int MONTH = 7; // length of yyyy-MM

  /** How many versions of a document there are. */
  interface Versions extends Serializable {
    /**
     * By the place of a record.
     *
     * @return 0 for a record that is not the document's latest
     */
    int at(long place);
  }

  private final Finished note;
  private final BufferedReader lines;
  private final Versions versions;
  private final boolean whole;
  private long place; // of the next line
  private String next;

  /**
   * @param place of the first record among all
   * @param whole whether to give rows of {@link FlatSchema#record} or of {@link FlatSchema#head}
   */
  RecordReader(Finished note, long place, OutputDirectory output, Versions versions, boolean whole)
      throws IOException {
    this.note = note;
    this.place = place;
    this.versions = versions;
    this.whole = whole;
    this.lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(output.files().open(output.records(note.records())), 1 << 16),
                StandardCharsets.UTF_8));
    advance();
  }

  private void advance() throws IOException {
    next = lines.readLine();
    while (next != null && versions.at(place) == 0) {
      place++;
      next = lines.readLine();
    }
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
      ArticleRecord record = RecordJson.read(next);
      Row row = whole ? row(record) : head(record);
      place++;
      advance();
      return row;
    } catch (IOException e) {
      throw new UncheckedIOException(note.records(), e);
    }
  }

  private Row head(ArticleRecord record) {
    Identity identity = Identity.of(record.document());
    return RowFactory.create(place, identity.key(), identity.fingerprint());
  }

  private Row row(ArticleRecord record) {
    Document document = record.document();
    Identity identity = Identity.of(document);
    long id = Hashes.number(identity.key());
    FlatRows rows = new FlatRows(record, id, RecordReader::known);
    String published = document.published();
    return RowFactory.create(
        place,
        id,
        published,
        published == null ? UNDATED : published.substring(0, MONTH),
        Arrays.stream(new Shingles(document).runs()).boxed().toArray(Integer[]::new),
        record.actors().stream().map(RecordReader::actor).toArray(Row[]::new),
        RowFactory.create(
            rows.document(identity.key(), versions.at(place), note.reader(), note.read())),
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
