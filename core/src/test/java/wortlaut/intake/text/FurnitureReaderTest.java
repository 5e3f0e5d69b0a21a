package wortlaut.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.lexicon.Table;
import wortlaut.record.Furniture;

class FurnitureReaderTest {
  private static final FurnitureReader READER = FurnitureReader.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mehr zum Thema - Kiel baut zwei neue Brücken|related",
        "Mehr zum Thema:|related",
        "Lesen Sie auch: Warum das Land sparen muss|related",
        "Das könnte Sie auch interessieren|related",
        "► Alles zur Landtagswahl im Überblick|related",
        "Foto: dpa|caption",
        "Die Ministerin im Landtag (Foto: Eva Beispiel/dpa)|caption",
        "© picture alliance / dpa|caption",
        "Teilen|share",
        "Facebook Twitter WhatsApp E-Mail Drucken|share",
        "Jetzt unseren Newsletter abonnieren|notice",
        "Dieser Artikel erschien zuerst in der Kieler Rundschau.|notice",
        "Anzeige|notice",
        "Von Anna Muster und Bernd Beispiel|byline",
        "Stand: 26.01.2022, 10:15 Uhr|byline",
        "Lesedauer: 4 Minuten|byline"
      })
  void recognisesLines(String line, String kind) {
    assertThat(READER.kind(line)).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mehr als hundert Menschen kamen zum Rathaus.",
        "Von Anna Muster stammt der Entwurf, den der Rat beschloss.",
        "Quellen aus dem Ministerium bestätigten das.",
        "Das Foto zeigt die Brücke vor dem Umbau.",
        "Lesen und Schreiben lernen die Kinder früh.",
        "„Teilen ist besser“, sagte sie.",
        "Weitere Gespräche sind für Montag geplant.",
        "Der Minister sagte ab. (dpa/lno)",
        "Das teilte das Amt mit. (Quelle: dpa)",
        "Anzeige erstattete die Stadt erst am Freitag.",
        "Freitag, 8. Februar 2008",
        "Der Newsletter der Partei nannte keine Zahlen."
      })
  void leavesTheArticle(String line) {
    assertThat(READER.kind(line)).isEmpty();
  }

  @Test
  void marksAnAgencyAtTheEndWithoutItsSentence() {
    String text = "Der Rat stimmte zu. (dpa/lno)";
    assertThat(READER.read(text)).containsExactly(new Furniture(20, 29, "byline"));
  }

  @Test
  void marksTheTitlesThatFollowAnAnnouncement() {
    String text = "Der Rat stimmte zu.\nMehr zum Thema:\nNeue Brücke\nAlter Turm\nEr kam.";
    assertThat(READER.read(text))
        .containsExactly(
            new Furniture(20, 35, "related"),
            new Furniture(36, 47, "related"),
            new Furniture(48, 58, "related"));
  }

  @Test
  void neverHidesAWholeText() {
    assertThat(READER.read("Foto: dpa")).isEmpty();
  }

  @Test
  void isQuickOnLongLines() {
    assertThat(READER.read("mehr x mehr ( ".repeat(20_000))).isEmpty();
    assertThat(READER.read(("teilen x ".repeat(30) + "!\n").repeat(50) + "Ende.")).isNotNull();
  }

  @Test
  void tableHoldsKnownKinds() {
    for (Table.Row row : Table.of(FurnitureReader.class, "furniture.tsv").rows()) {
      assertThat(List.of("related", "caption", "share", "teaser", "notice", "byline"))
          .as("line %d", row.line())
          .contains(row.get("kind"));
      assertThat(List.of("line", "end")).as("line %d", row.line()).contains(row.get("place"));
    }
  }
}
