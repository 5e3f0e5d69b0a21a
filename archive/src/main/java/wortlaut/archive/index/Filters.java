package wortlaut.archive.index;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What is let through of what the words find.
 *
 * @param kinds which kinds; all where empty
 * @param anyOf by field ({@link Fields}) the values of which one must be there
 * @param since first day of publication as {@code yyyy-MM-dd}, or null
 * @param until last day of publication, or null
 * @param without numbers of documents that are left out
 */
public record Filters(
    Collection<Kind> kinds,
    Map<String, List<String>> anyOf,
    String since,
    String until,
    List<Long> without) {
  /** Lets everything through. */
  public static final Filters NONE = new Filters(List.of(), Map.of(), null, null, List.of());

  public Filters {
    kinds = List.copyOf(kinds);
    anyOf = new TreeMap<>(anyOf);
    without = List.copyOf(without);
  }

  Query over(Query words) {
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(words, Occur.MUST);
    if (!kinds.isEmpty()) {
      query.add(oneOf(Fields.KIND, kinds.stream().map(Kind::label).toList()), Occur.FILTER);
    }
    anyOf.forEach((field, values) -> query.add(oneOf(field, values), Occur.FILTER));
    if (since != null || until != null) {
      int first = since == null ? 0 : FactDocuments.number(since);
      int last = until == null ? Integer.MAX_VALUE : FactDocuments.number(until);
      query.add(IntPoint.newRangeQuery(Fields.DATE, first, last), Occur.FILTER);
    }
    if (!without.isEmpty()) {
      List<String> numbers = without.stream().map(String::valueOf).toList();
      query.add(oneOf(Fields.DOCUMENT, numbers), Occur.MUST_NOT);
    }
    return query.build();
  }

  private static Query oneOf(String field, List<String> values) {
    List<BytesRef> terms =
        values.stream()
            .map(value -> new Term(field, value.toLowerCase(Locale.ROOT)).bytes())
            .collect(Collectors.toList());
    return new TermInSetQuery(field, terms);
  }
}
