package wortlaut.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonLinesReportTest {
  @Test
  void aRecordIsOneLineThatTheSchemaAccepts() {
    String line = new JsonLinesReport().article(1, Sample.dispatch());
    assertThat(line).endsWith("}\n").containsOnlyOnce("\n");
    assertThat(RecordSchema.violations(line)).isEmpty();
  }

  @Test
  void theSchemaRefusesWhatIsNoRecord() {
    String line = new JsonLinesReport().article(1, Sample.dispatch());
    assertThat(RecordSchema.violations(line.replace("\"voice\":\"outlet\"", "\"voice\":\"me\"")))
        .isNotEmpty();
    assertThat(RecordSchema.violations(line.replace("\"parent\":", "\"mother\":"))).isNotEmpty();
    assertThat(RecordSchema.violations(line.replace("0.97", "1.97"))).isNotEmpty();
  }
}
