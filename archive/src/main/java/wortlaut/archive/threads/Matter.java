package wortlaut.archive.threads;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How much two reports are about the same matter: the part of the weight of the poorer one's terms
 * that the other has too. A term weighs more the fewer reports have it.
 */
final class Matter {
  private final Map<String, Integer> frequencies = new HashMap<>();
  private final int reports;

  Matter(Collection<Report> all) {
    this.reports = all.size();
    all.forEach(report -> report.terms().forEach(term -> frequencies.merge(term, 1, Integer::sum)));
  }

  /** 0 to 1; 0 where one has no terms. */
  double likeness(Report a, Report b) {
    double shared = 0;
    for (String term : a.terms()) {
      shared += b.terms().contains(term) ? weight(term) : 0;
    }
    double poorer = Math.min(weight(a.terms()), weight(b.terms()));
    return poorer == 0 ? 0 : shared / poorer;
  }

  double weight(String term) {
    return Math.log(1 + (double) reports / frequencies.getOrDefault(term, 1));
  }

  private double weight(Set<String> terms) {
    return terms.stream().mapToDouble(this::weight).sum();
  }
}
