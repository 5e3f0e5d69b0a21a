package wortlaut.speech.gold;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import wortlaut.record.Span;
import wortlaut.record.Statement;
import wortlaut.record.StatementType;

/**
 * Scores statements against gold. Messages, Roles and Joint follow the measure published with the
 * <em>Dataset of Quotation Attribution in German News Articles</em> (Petersen-Frey and Biemann
 * 2024): statements are paired one to one so that the token F1 of their quotes is largest, then
 * precision and recall of the tokens are averaged over all pairs and unpaired statements.
 * Attributed counts pairs whose quotes reach token F1 {@value #QUOTE} and whose speakers reach
 * {@value #SPEAKER}.
 */
public final class Scorer {
  private static final double QUOTE = 0.8;
  private static final double SPEAKER = 0.5;

  private final List<Pair> pairs = new ArrayList<>();

  /** A statement's parts as sets of tokens. */
  private record Parts(Statement statement, BitSet[] sets) {
    BitSet quote() {
      return sets[0];
    }

    BitSet speaker() {
      return sets[4];
    }
  }

  private record Pair(Parts gold, Parts found) {}

  /** Precision, recall and their harmonic mean, 0 to 100. */
  public record Score(double precision, double recall) {
    /** The harmonic mean. */
    public double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  /**
   * Adds an article's statements.
   *
   * @return whether each found statement is attributed rightly, in order
   */
  public List<Boolean> add(GoldArticle article, List<Statement> found) {
    List<Parts> gold = article.statements().stream().map(s -> parts(article, s)).toList();
    List<Parts> read =
        found.stream().map(s -> parts(article, s)).filter(p -> !p.quote().isEmpty()).toList();
    double[][] score = new double[gold.size()][read.size()];
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < read.size(); j++) {
        score[i][j] = likeness(gold.get(i), read.get(j));
      }
    }
    int[] columns = Assignment.best(score, read.size());
    Boolean[] right = new Boolean[found.size()];
    java.util.Arrays.fill(right, false);
    BitSet used = new BitSet();
    for (int i = 0; i < columns.length; i++) {
      Parts partner = columns[i] < 0 ? null : read.get(columns[i]);
      pairs.add(new Pair(gold.get(i), partner));
      if (partner != null) {
        used.set(columns[i]);
        right[found.indexOf(partner.statement())] = attributed(pairs.get(pairs.size() - 1));
      }
    }
    for (int j = used.nextClearBit(0); j < read.size(); j = used.nextClearBit(j + 1)) {
      pairs.add(new Pair(null, read.get(j)));
    }
    return List.of(right);
  }

  private static double likeness(Parts gold, Parts found) {
    double f1 = f1(gold.quote(), found.quote());
    if (f1 == 0) {
      return 0;
    }
    return f1
        + (gold.statement().type() == found.statement().type() ? 0.01 : 0)
        + (gold.statement().medium() == found.statement().medium() ? 0.001 : 0);
  }

  private static Parts parts(GoldArticle article, Statement s) {
    List<List<Span>> parts =
        List.of(s.quote(), s.addressee().spans(), s.cue(), s.frame(), s.speaker().spans());
    BitSet[] sets = new BitSet[parts.size()];
    for (int part = 0; part < sets.length; part++) {
      sets[part] = new BitSet();
      for (Span span : parts.get(part)) {
        for (int i = 0; i < article.tokens().size(); i++) {
          if (article.tokens().get(i).overlaps(span)) {
            sets[part].set(i);
          }
        }
      }
    }
    return new Parts(s, sets);
  }

  private static int shared(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both.cardinality();
  }

  private static double f1(BitSet a, BitSet b) {
    int both = shared(a, b);
    return both == 0 ? 0 : 2.0 * both / (a.cardinality() + b.cardinality());
  }

  private static boolean sameQuote(Pair pair) {
    return pair.gold != null
        && pair.found != null
        && f1(pair.gold.quote(), pair.found.quote()) >= QUOTE;
  }

  private static boolean attributed(Pair pair) {
    return sameQuote(pair)
        && (f1(pair.gold.speaker(), pair.found.speaker()) >= SPEAKER
            || pair.gold.speaker().isEmpty() && pair.found.speaker().isEmpty());
  }

  private Score macro(int... parts) {
    double precision = 0;
    double recall = 0;
    int predicted = 0;
    int expected = 0;
    for (Pair pair : pairs) {
      for (int part : parts) {
        BitSet gold = pair.gold == null ? new BitSet() : pair.gold.sets[part];
        BitSet found = pair.found == null ? new BitSet() : pair.found.sets[part];
        int both = shared(gold, found);
        if (!found.isEmpty()) {
          precision += (double) both / found.cardinality();
          predicted++;
        }
        if (!gold.isEmpty()) {
          recall += (double) both / gold.cardinality();
          expected++;
        }
      }
    }
    return new Score(
        predicted == 0 ? 0 : 100 * precision / predicted,
        expected == 0 ? 0 : 100 * recall / expected);
  }

  private Score rates(Predicate<Pair> right, StatementType type) {
    long hits = pairs.stream().filter(p -> ofType(p.gold, type)).filter(right).count();
    long predicted = pairs.stream().filter(p -> ofType(p.found, type)).count();
    long expected = pairs.stream().filter(p -> ofType(p.gold, type)).count();
    return new Score(
        predicted == 0 ? 0 : 100.0 * hits / predicted, expected == 0 ? 0 : 100.0 * hits / expected);
  }

  private static boolean ofType(Parts parts, StatementType type) {
    return parts != null && (type == null || parts.statement().type() == type);
  }

  /** All measures by name, in the order of the published table. */
  public Map<String, Score> scores() {
    Map<String, Score> scores = new LinkedHashMap<>();
    scores.put("Messages", macro(0));
    scores.put("Roles", macro(1, 2, 3, 4));
    scores.put("addressee", macro(1));
    scores.put("cue", macro(2));
    scores.put("frame", macro(3));
    scores.put("speaker", macro(4));
    scores.put("Joint", macro(0, 1, 2, 3, 4));
    Predicate<Pair> sameType =
        pair ->
            pair.gold != null
                && pair.found != null
                && pair.gold.statement().type() == pair.found.statement().type();
    scores.put("Type", rates(sameType, null));
    scores.put("Attributed", rates(Scorer::attributed, null));
    for (StatementType type : StatementType.values()) {
      scores.put("quote, " + type.label(), rates(sameType.and(Scorer::sameQuote), type));
      scores.put("attributed, " + type.label(), rates(sameType.and(Scorer::attributed), type));
    }
    return scores;
  }
}
