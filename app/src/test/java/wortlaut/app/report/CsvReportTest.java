package wortlaut.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.record.ArticleRecord;
import wortlaut.record.Text;

class CsvReportTest {
  private final CsvReport report = new CsvReport();
  private final ArticleRecord record = Sample.dispatch();
  private final List<NamedCsvRecord> rows =
      CsvReader.builder().ofNamedCsvRecord(report.head() + report.article(1, record)).stream()
          .toList();

  @Test
  void everyEventIsARow() {
    assertThat(rows)
        .extracting(row -> row.getField("event_id"))
        .containsExactly("e1", "e2", "e3", "e4");
  }

  @Test
  void aRowTellsWhoDidWhatToWhomAndOnWhoseWord() {
    NamedCsvRecord accusation = rows.get(1);
    assertThat(accusation.getFieldsAsMap())
        .containsEntry("source_names", "Südmark")
        .containsEntry("source_codes", "SWE")
        .containsEntry("target_codes", "NOR")
        .containsEntry("type", "ACCUSE")
        .containsEntry("mode", "allege")
        .containsEntry("quad_class", "3")
        .containsEntry("score", "-3.5")
        .containsEntry("cameo_root", "11")
        .containsEntry("status", "actual")
        .containsEntry("voice", "Abendkurier")
        .containsEntry("date", "2026-03-03")
        .containsEntry("trigger", "wirft … vor")
        .containsEntry(
            "sentence", "Südmark wirft Nordmark vor, Truppen an der Grenze zusammenzuziehen.");
    assertThat(rows.get(0).getField("voice")).isEqualTo("Botschafter von Südmark");
    assertThat(rows.get(0).getField("date")).isEqualTo("2026-03-04");
  }

  @Test
  void namesAndCodesOfSeveralPartiesStandInTheSameOrder() {
    assertThat(rows.get(3).getField("source_names")).isEqualTo("der beiden Präsidenten;SWE");
    assertThat(rows.get(3).getField("source_codes")).isEqualTo("NOR;SWE");
    assertThat(rows.get(3).getField("place_code")).isEqualTo("CHE");
  }

  @Test
  void offsetsSpellTheTriggerInCodePoints() {
    NamedCsvRecord meeting = rows.get(3);
    int start = Integer.parseInt(meeting.getField("trigger_start"));
    int end = Integer.parseInt(meeting.getField("trigger_end"));
    assertThat(new Text(record.document().text()).slice(start, end)).isEqualTo("Treffen");
  }
}
