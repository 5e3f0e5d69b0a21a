package wortlaut.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.record.ArticleRecord;
import wortlaut.record.Document;

/** An agency's text in several outlets, and texts that are only about the same. */
class CopyStoreTest {
  private static final String AGENCY =
      "Die Regierung in Kreuzburg hat am Montag einen Plan für den Ausbau der Küstenbahn vorgelegt. Danach sollen"
          + " bis zum Ende des Jahrzehnts vier neue Strecken entstehen und zwölf Bahnhöfe umgebaut werden. Die Kosten"
          + " gab Verkehrsministerin Alma Rieder mit drei Milliarden an. „Wir holen nach, was zwanzig Jahre lang"
          + " liegen geblieben ist“, sagte sie. Die Opposition sprach von einem Wunschzettel ohne Geld. Ihr Sprecher"
          + " Jan Okken verlangte, erst die alten Brücken zu sanieren. Der Verband der Fahrgäste begrüßte den Plan,"
          + " bemängelte aber, dass der Takt am Abend nicht dichter werde. Das Parlament soll im Herbst entscheiden.";
  private static final String OTHER =
      "Vier neue Strecken und zwölf umgebaute Bahnhöfe: So sieht der Plan aus, den Alma Rieder für die Küstenbahn"
          + " vorgestellt hat. Die Verkehrsministerin rechnet mit drei Milliarden. Fahrgäste freuen sich, doch am Abend"
          + " fahren die Züge weiter selten. Jan Okken von der Opposition will zuerst die Brücken in Ordnung bringen,"
          + " für alles andere fehle ohnehin das Geld. Entschieden wird im Parlament, wohl noch in diesem Herbst, und"
          + " bis dahin dürfte in Kreuzburg noch viel gestritten werden über Gleise, Kosten und Fahrpläne.";

  @TempDir private Path directory;

  private static ArticleRecord record(String outlet, String published, String text) {
    String source = "https://" + outlet + ".example/" + published + text.length();
    Document document =
        new Document(
            TestIds.hash(text), source, null, outlet, null, published, "de", text, List.of());
    return new ArticleRecord(
        ArticleRecord.SCHEMA,
        document,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private List<List<String>> groups(ArticleRecord... records) {
    try (DocumentStore store = DocumentStore.open(directory.resolve("a.wortlaut"), n -> {})) {
      store.add(List.of(records), "test", failure -> {});
      return store
          .database()
          .list(
              "SELECT group_concat(outlet, ' ') FROM (SELECT c.original, d.outlet FROM copies c JOIN"
                  + " documents d ON d.id = c.document ORDER BY d.id) GROUP BY original",
              row -> List.of(row.getString(1).split(" ")));
    }
  }

  @Test
  void copiesAreOneGroupHoweverTheyWereEdited() {
    String cut = AGENCY.substring(0, AGENCY.indexOf("Der Verband"));
    String edited =
        "KREUZBURG (ag) " + AGENCY.replace("drei Milliarden", "rund drei Milliarden Talern");
    assertThat(
            groups(
                record("erste", "2026-03-02", AGENCY),
                record("zweite", "2026-03-02", cut),
                record(
                    "dritte", "2026-03-03", edited + " Über den Bau wird seit Langem gestritten."),
                record("eigene", "2026-03-03", OTHER)))
        .containsExactly(List.of("erste", "zweite", "dritte"));
  }

  @Test
  void theSameTextMonthsLaterAndShortTextsAreNoCopies() {
    assertThat(
            groups(
                record("erste", "2026-03-02", AGENCY),
                record("zweite", "2026-07-02", AGENCY.replace("Montag", "Dienstag")),
                record("dritte", "2026-03-02", "Das Wetter bleibt schön."),
                record("vierte", "2026-03-02", "Das Wetter bleibt schön. ")))
        .isEmpty();
  }

  @Test
  void anArticleThatChangesIsGroupedAnew() {
    ArticleRecord second = record("zweite", "2026-03-02", AGENCY.replace("Montag", "Dienstag"));
    Document d = second.document();
    Document changed =
        new Document(
            d.id(), d.source(), null, d.outlet(), null, d.published(), "de", OTHER, List.of());
    ArticleRecord after =
        new ArticleRecord(
            second.schema(),
            changed,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(groups(record("erste", "2026-03-02", AGENCY), second)).hasSize(1);
    assertThat(groups(after)).allSatisfy(group -> assertThat(group).hasSize(1));
  }
}
