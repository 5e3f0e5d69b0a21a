package wortlaut.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wortlaut.record.Span;

/**
 * The CoNLL score of coreference: the mean of the F1 of MUC (Vilain et al. 1995), B³ (Bagga and
 * Baldwin 1998) and CEAF-e (Luo 2005), as in the CoNLL 2012 shared task, summed over articles. A
 * mention found counts as a marked one if the two share more of their length than any other pair
 * and at least half of it (Dice), since where a noun phrase ends is the parser's affair.
 */
final class CoreferenceScore {
  private double mucCorrect;
  private double mucGold;
  private double mucFound;
  private double cubeRecall;
  private double cubePrecision;
  private double goldMentions;
  private double foundMentions;
  private double ceaf;
  private double goldParties;
  private double foundParties;

  void add(List<List<Span>> gold, List<List<Span>> found) {
    Map<Span, Span> aligned = align(flat(gold), flat(found));
    List<Set<Span>> goldSets = gold.stream().map(g -> (Set<Span>) new HashSet<>(g)).toList();
    List<Set<Span>> foundSets = new ArrayList<>();
    for (List<Span> party : found) {
      Set<Span> set = new HashSet<>();
      // a mention found that matches none stays itself, moved out of the way of any marked one
      party.forEach(
          s ->
              set.add(
                  aligned.getOrDefault(s, new Span(1_000_000 + s.start(), 1_000_000 + s.end()))));
      foundSets.add(set);
    }
    muc(goldSets, foundSets);
    cube(goldSets, foundSets);
    ceaf += alignment(goldSets, foundSets);
    goldParties += goldSets.size();
    foundParties += foundSets.size();
  }

  /** Pairs found mentions with marked ones, the most alike first. */
  private static Map<Span, Span> align(List<Span> gold, List<Span> found) {
    record Pair(Span gold, Span found, double dice) {}
    List<Pair> pairs = new ArrayList<>();
    for (Span g : gold) {
      for (Span f : found) {
        int shared = Math.min(g.end(), f.end()) - Math.max(g.start(), f.start());
        double dice = 2.0 * shared / (g.length() + f.length());
        if (dice >= 0.5) {
          pairs.add(new Pair(g, f, dice));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair p) -> -p.dice)
            .thenComparing(Pair::gold)
            .thenComparing(Pair::found));
    Map<Span, Span> aligned = new HashMap<>();
    Set<Span> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (!aligned.containsKey(pair.found) && taken.add(pair.gold)) {
        aligned.put(pair.found, pair.gold);
      }
    }
    return aligned;
  }

  private static List<Span> flat(List<List<Span>> parties) {
    return parties.stream().flatMap(List::stream).distinct().toList();
  }

  private void muc(List<Set<Span>> gold, List<Set<Span>> found) {
    for (Set<Span> party : gold) {
      mucGold += party.size() - 1;
      mucCorrect += party.size() - pieces(party, found);
    }
    for (Set<Span> party : found) {
      mucFound += party.size() - 1;
    }
  }

  /** Into how many pieces the other side cuts a party. */
  private static int pieces(Set<Span> party, List<Set<Span>> others) {
    int pieces = 0;
    int covered = 0;
    for (Set<Span> other : others) {
      int shared = shared(party, other);
      pieces += shared > 0 ? 1 : 0;
      covered += shared;
    }
    return pieces + party.size() - covered;
  }

  private void cube(List<Set<Span>> gold, List<Set<Span>> found) {
    for (Set<Span> g : gold) {
      goldMentions += g.size();
      for (Set<Span> f : found) {
        double shared = shared(g, f);
        cubeRecall += shared * shared / g.size();
        cubePrecision += shared * shared / f.size();
      }
    }
    found.forEach(f -> foundMentions += f.size());
  }

  /** The best one-to-one alignment of parties by φ4, greedily: enough for articles this short. */
  private static double alignment(List<Set<Span>> gold, List<Set<Span>> found) {
    record Pair(int gold, int found, double likeness) {}
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        double shared = shared(gold.get(g), found.get(f));
        if (shared > 0) {
          pairs.add(new Pair(g, f, 2 * shared / (gold.get(g).size() + found.get(f).size())));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(p -> -p.likeness));
    Set<Integer> takenGold = new HashSet<>();
    Set<Integer> takenFound = new HashSet<>();
    double sum = 0;
    for (Pair pair : pairs) {
      if (!takenGold.contains(pair.gold) && !takenFound.contains(pair.found)) {
        takenGold.add(pair.gold);
        takenFound.add(pair.found);
        sum += pair.likeness;
      }
    }
    return sum;
  }

  private static int shared(Set<Span> a, Set<Span> b) {
    return (int) a.stream().filter(b::contains).count();
  }

  double muc() {
    return f1(mucCorrect / mucGold, mucCorrect / mucFound);
  }

  double cube() {
    return f1(cubeRecall / goldMentions, cubePrecision / foundMentions);
  }

  double ceaf() {
    return f1(ceaf / goldParties, ceaf / foundParties);
  }

  /** The mean of the three, 0 to 100. */
  double conll() {
    return 100 * (muc() + cube() + ceaf()) / 3;
  }

  private static double f1(double recall, double precision) {
    return recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
  }
}
