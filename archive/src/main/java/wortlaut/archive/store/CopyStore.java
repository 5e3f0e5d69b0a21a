package wortlaut.archive.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wortlaut.record.Document;

/**
 * Finds near-copies: texts of which the shorter has most of its runs of words in common with the
 * other, published within days of each other, such as an agency's text in several outlets.
 */
final class CopyStore {
  private static final int DAYS = 14;
  private static final int MOST_OF_A_BAND = 8; // the latest; more are runs that everybody uses
  private static final int MOST = 10; // texts that are compared

  private static final int KEPT = 2_000; // texts whose runs need not be made again

  private final Database database;
  private final Map<String, Shingles> known = new LinkedHashMap<>(64, 0.75f, true);

  CopyStore(Database database) {
    this.database = database;
  }

  /** Puts a document, whose bands are there, with those it is a near-copy of. */
  void group(long id, Document document) {
    database.update("DELETE FROM copies WHERE document = ?", id);
    List<Long> candidates = candidates(id, document.published());
    if (candidates.isEmpty()) {
      return;
    }
    Shingles shingles = new Shingles(document);
    Set<Long> group = new HashSet<>();
    for (long candidate : candidates) {
      if (Shingles.areCopies(shingles.runs(), shingles(candidate).runs())) {
        group.add(candidate);
      }
    }
    if (!group.isEmpty()) {
      join(id, group);
    }
  }

  private List<Long> candidates(long id, String published) {
    Map<Long, Integer> shared = new HashMap<>();
    for (long band :
        database.list(
            "SELECT band FROM copy_bands own WHERE document = ?1 AND EXISTS (SELECT 1 FROM copy_bands"
                + " other WHERE other.band = own.band AND other.document <> ?1)",
            row -> row.getLong(1),
            id)) {
      database
          .list(
              "SELECT b.document FROM copy_bands b CROSS JOIN documents d INDEXED BY documents_heads"
                  + " ON d.id = b.document WHERE b.band = ?1 AND b.document <> ?2 AND (?3 IS NULL OR"
                  + " d.published IS NULL OR abs(julianday(d.published) - julianday(?3)) <= ?4) ORDER"
                  + " BY b.document DESC LIMIT ?5",
              row -> row.getLong(1),
              band,
              id,
              published,
              DAYS,
              MOST_OF_A_BAND)
          .forEach(other -> shared.merge(other, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .sorted(Map.Entry.<Long, Integer>comparingByValue().reversed())
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Shingles shingles(long id) {
    String fingerprint =
        database
            .first("SELECT fingerprint FROM documents WHERE id = ?", row -> row.getString(1), id)
            .orElseThrow();
    Shingles there = known.get(fingerprint); // the same words and furniture: the same runs
    if (there == null) {
      there =
          database
              .first(
                  "SELECT record, text FROM documents WHERE id = ?",
                  row ->
                      new Shingles(
                          PackedRecord.unpack(row.getBytes(1), row.getString(2)).document()),
                  id)
              .orElseThrow();
      known.put(fingerprint, there);
      if (known.size() > KEPT) {
        known.remove(known.keySet().iterator().next());
      }
    }
    return there;
  }

  private void join(long id, Set<Long> group) {
    Set<Long> originals = new HashSet<>();
    long first = id;
    for (long member : group) {
      long original =
          database
              .first(
                  "SELECT original FROM copies WHERE document = ?", row -> row.getLong(1), member)
              .orElse(member);
      originals.add(original);
      first = Math.min(first, original);
    }
    group.add(id);
    for (long original : originals) {
      database.update("UPDATE copies SET original = ? WHERE original = ?", first, original);
    }
    for (long member : group) {
      database.update("INSERT OR REPLACE INTO copies VALUES (?, ?)", member, first);
    }
  }
}
