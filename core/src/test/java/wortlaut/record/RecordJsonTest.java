package wortlaut.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordJsonTest {
  @Test
  void recordComesBackFromItsJson() throws Exception {
    Statement statement =
        new Statement(
            "s1",
            StatementType.INDIRECT_FREE_INDIRECT,
            Medium.SW,
            Sourcing.NAMED,
            List.of(new Span(0, 5)),
            List.of(),
            List.of(),
            new Party(List.of(new Span(6, 9)), List.of("a1")),
            Party.NONE,
            null,
            null,
            "rule",
            0.5);
    Document document =
        new Document("x", null, null, null, null, null, "de", "Käse 😀 da", List.of());
    ArticleRecord record =
        new ArticleRecord(
            ArticleRecord.SCHEMA,
            document,
            List.of(),
            List.of(),
            List.of(),
            List.of(statement),
            List.of(),
            List.of());
    String json = RecordJson.write(record);
    assertThat(json).contains("\"type\":\"indirect-free-indirect\"", "\"medium\":\"sw\"");
    assertThat(RecordJson.read(json)).isEqualTo(record);
  }
}
