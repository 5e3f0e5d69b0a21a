package wortlaut.archive.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wortlaut.archive.index.Terms;

/** How well reports are put into threads, on sentences written for it. */
class GroupingTest {
  private final Map<String, String> threadOf = new HashMap<>(); // by reference

  private List<Report> reports(String part) throws IOException {
    List<Report> reports = new ArrayList<>();
    try (Terms terms = new Terms();
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    GroupingTest.class.getResourceAsStream("/threads.tsv"),
                    StandardCharsets.UTF_8))) {
      for (String line; (line = lines.readLine()) != null; ) {
        String[] c = line.split("\t");
        if (!c[0].equals(part)) {
          continue;
        }
        String reference = (reports.size() + 1) + "/e1";
        threadOf.put(reference, c[1]);
        reports.add(
            new Report(
                reference,
                ClaimKind.of(c[5], "actual"),
                c[5],
                c[2],
                c[3],
                "x",
                c[6],
                c[7],
                c[6].isEmpty() ? Set.of() : Set.of(c[6]),
                c[7].isEmpty() || !c[8].contains("{z:") ? Set.of() : Set.of(c[7]),
                c[4].equals("outlet") ? null : c[4],
                c[8],
                reports.size(),
                terms.of(c[8].replaceAll("\\{[szt]:[^}]*\\}", " "))));
      }
    }
    return reports;
  }

  /** Precision, recall and F1 of pairs of reports that are in one thread. */
  private double[] score(String part) throws IOException {
    List<Report> reports = reports(part);
    Map<String, Integer> found = new HashMap<>();
    List<List<Report>> threads = Grouping.of(reports);
    threads.forEach(t -> t.forEach(r -> found.put(r.reference(), threads.indexOf(t))));
    int right = 0;
    int made = 0;
    int wanted = 0;
    for (int i = 0; i < reports.size(); i++) {
      for (int j = 0; j < i; j++) {
        String a = reports.get(i).reference();
        String b = reports.get(j).reference();
        boolean together = found.get(a).equals(found.get(b));
        boolean same = threadOf.get(a).equals(threadOf.get(b));
        right += together && same ? 1 : 0;
        made += together ? 1 : 0;
        wanted += same ? 1 : 0;
      }
    }
    return new double[] {
      (double) right / made, (double) right / wanted, 2.0 * right / (made + wanted)
    };
  }

  @Test
  void pairsOfReportsComeTogetherThatBelongTogether() throws IOException {
    double[] chosen = score("a");
    double[] measured = score("b");
    System.out.printf(
        "threads, pairwise precision, recall, F1: %.3f %.3f %.3f; measured %.3f %.3f %.3f%n",
        chosen[0], chosen[1], chosen[2], measured[0], measured[1], measured[2]);
    assertThat(chosen[2]).isGreaterThan(0.7);
    assertThat(measured[2]).isGreaterThan(0.7);
  }
}
