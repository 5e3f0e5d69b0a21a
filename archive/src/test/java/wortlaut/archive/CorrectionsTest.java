package wortlaut.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.archive.ask.Corrected;
import wortlaut.archive.store.Correction;
import wortlaut.archive.store.CorrectionStore;
import wortlaut.archive.store.Rereading;
import wortlaut.record.ArticleRecord;
import wortlaut.record.Span;
import wortlaut.record.Text;

class CorrectionsTest {
  @TempDir Path directory;

  private static Correction correction(
      ArticleRecord record, String fact, String verdict, Map<String, String> changes) {
    Span place = Corrected.place(record, fact);
    return new Correction(
        0,
        1,
        fact.startsWith("e") ? "event" : "statement",
        place.start(),
        place.end(),
        new Text(record.document().text()).slice(place),
        verdict,
        changes,
        "");
  }

  @Test
  void decisionsStayWithTheirFactWhenItIsReadAnewOrTheTextChanges() {
    ArticleRecord record = Corpus.article(1);
    try (Archive archive = Archive.open(directory.resolve("a.wortlaut"), notice -> {})) {
      archive.add(List.of(record), "test", failure -> {});
      CorrectionStore store = new CorrectionStore(archive.database());
      store.add(
          correction(record, "s2", "corrected", Map.of("type", "reported", "speaker", "Neu Ling")));
      store.add(correction(record, "e3", "removed", Map.of()));
      archive.store().replace(List.of(new Rereading(1, 1, record)), "later");
      assertThat(corrected(archive).verdicts())
          .isEqualTo(Map.of("s2", "corrected", "e3", "removed"));
      archive.add(List.of(Corpus.changed(1)), "test", failure -> {});
      Corrected after = corrected(archive);
      assertThat(after.verdicts()).containsEntry("s2", "corrected");
      assertThat(after.record().statements().get(1).type().label()).isEqualTo("reported");
      assertThat(after.record().actors()).extracting("name").contains("Neu Ling");
      archive.refresh();
      assertThat(archive.check()).isEmpty();
    }
  }

  @Test
  void aLaterDecisionReplacesAnEarlierAndUndoTakesItBack() {
    ArticleRecord record = Corpus.article(1);
    try (Archive archive = Archive.open(directory.resolve("b.wortlaut"), notice -> {})) {
      archive.add(List.of(record), "test", failure -> {});
      CorrectionStore store = new CorrectionStore(archive.database());
      store.add(correction(record, "s1", "removed", Map.of()));
      long last = store.add(correction(record, "s1", "confirmed", Map.of()));
      assertThat(store.count()).isEqualTo(1);
      assertThat(corrected(archive).verdicts()).isEqualTo(Map.of("s1", "confirmed"));
      store.undo(last);
      assertThat(corrected(archive).record()).isEqualTo(record);
    }
  }

  @Test
  void whatStandsNowhereIsLostAndSaid() {
    ArticleRecord record = Corpus.article(1);
    Correction elsewhere =
        new Correction(1, 1, "statement", 3, 9, "stand nie da", "removed", Map.of(), "");
    assertThat(Corrected.of(record, List.of(elsewhere)).lost()).containsExactly(elsewhere);
  }

  @Test
  void removedFactsTakeWithThemWhatStandsOnThem() {
    ArticleRecord record = Corpus.article(1);
    Corrected corrected =
        Corrected.of(record, List.of(correction(record, "e1", "removed", Map.of())));
    assertThat(corrected.cleared().events()).hasSize(record.events().size() - 1);
    assertThat(corrected.cleared().links()).isEmpty();
  }

  private static Corrected corrected(Archive archive) {
    return Corrected.of(
        archive.find(1).orElseThrow().record(), new CorrectionStore(archive.database()).of(1));
  }
}
