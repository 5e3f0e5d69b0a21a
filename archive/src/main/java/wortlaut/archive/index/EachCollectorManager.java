package wortlaut.archive.index;

import java.io.IOException;
import java.util.Collection;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Gives each hit's reference away as it is found. */
final class EachCollectorManager implements CollectorManager<EachCollectorManager.Each, Void> {
  private final IndexReader reader;
  private final Consumer<String> taker;

  EachCollectorManager(IndexReader reader, Consumer<String> taker) {
    this.reader = reader;
    this.taker = taker;
  }

  @Override
  public Each newCollector() throws IOException {
    return new Each(reader.storedFields(), taker);
  }

  @Override
  public Void reduce(Collection<Each> collectors) {
    return null;
  }

  /** Collects one segment after the other. */
  static final class Each extends SimpleCollector {
    private final StoredFields fields;
    private final Consumer<String> taker;
    private int base;

    Each(StoredFields fields, Consumer<String> taker) {
      this.fields = fields;
      this.taker = taker;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
      base = context.docBase;
    }

    @Override
    public void collect(int doc) throws IOException {
      taker.accept(fields.document(base + doc).get(Fields.REFERENCE));
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
