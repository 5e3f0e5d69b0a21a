package wortlaut.archive.index;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import wortlaut.archive.store.DocumentStore;

/** Whether the index is whole and agrees with the database. Changes nothing. */
public final class IndexCheck {
  private static final String MEND = "; mend it with: wortlaut reindex";

  private final SearchIndex index;
  private final DocumentStore store;
  private final Consumer<String> findings;

  /**
   * @param findings is told what is wrong
   */
  public IndexCheck(SearchIndex index, DocumentStore store, Consumer<String> findings) {
    this.index = index;
    this.store = store;
    this.findings = findings;
  }

  /** Looks at everything. */
  public void run() {
    Marker marker = index.marker();
    if (marker == null) {
      findings.accept("the index is missing or cannot be read" + MEND);
    } else if (!store.archiveId().equals(marker.archive())) {
      findings.accept("the index is of another archive" + MEND);
    } else if (!Marker.FORMAT.equals(marker.format())) {
      findings.accept("the index is of another version of Wortlaut" + MEND);
    } else {
      try (Directory directory = FSDirectory.open(index.path())) {
        compare(marker.sequence(), directory);
      } catch (IOException | RuntimeException e) {
        findings.accept("the index is damaged: " + e.getMessage() + MEND);
      }
    }
  }

  private void compare(long sequence, Directory directory) throws IOException {
    if (!whole(directory)) {
      findings.accept("the index is damaged: its checksums are wrong" + MEND);
      return;
    }
    if (sequence > store.sequence()) {
      findings.accept("the index knows more than the database, which may be an old copy" + MEND);
    } else if (sequence < store.sequence()) {
      findings.accept("the index lacks the latest articles" + MEND);
    } else {
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        agree(new IndexSearcher(reader), reader.numDocs());
      }
    }
  }

  private static boolean whole(Directory directory) throws IOException {
    try (CheckIndex check = new CheckIndex(directory);
        PrintStream log =
            new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8)) {
      check.setInfoStream(log);
      check.setChecksumsOnly(true);
      return check.checkIndex().clean;
    }
  }

  private void agree(IndexSearcher searcher, int indexed) throws IOException {
    long expected = 0;
    for (long id : store.database().list("SELECT id FROM documents", row -> row.getLong(1))) {
      Set<String> wanted = new TreeSet<>(references(id));
      expected += wanted.size();
      if (!wanted.equals(found(searcher, id))) {
        findings.accept("document " + id + " is not in the index as it is in the database" + MEND);
      }
    }
    if (expected != indexed) {
      findings.accept("the index holds " + indexed + " entries, not " + expected + MEND);
    }
  }

  private List<String> references(long id) {
    List<String> references = new ArrayList<>(List.of(String.valueOf(id)));
    references.addAll(
        store
            .database()
            .list(
                "SELECT id FROM statements WHERE document = ?1 UNION ALL SELECT id FROM events"
                    + " WHERE document = ?1",
                row -> id + "/" + row.getString(1),
                id));
    return references;
  }

  private static Set<String> found(IndexSearcher searcher, long id) throws IOException {
    TopDocs top =
        searcher.search(new TermQuery(new Term(Fields.DOCUMENT, String.valueOf(id))), 100_000);
    Set<String> found = new TreeSet<>();
    for (ScoreDoc hit : top.scoreDocs) {
      found.add(searcher.storedFields().document(hit.doc).get(Fields.REFERENCE));
    }
    return found;
  }
}
