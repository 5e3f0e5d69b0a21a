package wortlaut.speech.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.lexicon.Table;

class CueLexiconTest {
  @ParameterizedTest
  @CsvSource({"verbs.tsv,lemma", "phrases.tsv,word", "nouns.tsv,lemma", "particles.tsv,word"})
  void noWordStandsTwice(String table, String column) {
    Set<String> seen = new HashSet<>();
    for (Table.Row row : Table.of(CueLexicon.class, table).rows()) {
      assertThat(seen.add(row.get(column))).as(table + ":" + row.line()).isTrue();
    }
  }

  @Test
  void everyVerbTakesSomething() {
    for (Table.Row row : Table.of(CueLexicon.class, "verbs.tsv").rows()) {
      assertThat(row.get("takes")).as("line " + row.line()).matches("[czdrp]+");
      assertThat(row.get("lemma")).as("line " + row.line()).matches("\\p{Ll}+n");
      assertThat(List.of("1", "2")).as("line " + row.line()).contains(row.get("strength"));
    }
  }

  @Test
  void phrasesNameTheirVerbs() {
    for (Table.Row row : Table.of(CueLexicon.class, "phrases.tsv").rows()) {
      assertThat(row.get("verbs")).as("line " + row.line()).matches("\\p{Ll}+(,\\p{Ll}+)*");
      assertThat(row.get("takes")).as("line " + row.line()).matches("[czdrp]+");
    }
    CueLexicon lexicon = CueLexicon.german();
    assertThat(lexicon.phrase("zuversichtlich", "sein").clause()).isTrue();
    assertThat(lexicon.phrase("Protokoll", "geben").strong()).isTrue();
    assertThat(lexicon.phrase("Protokoll", "essen")).isNull();
  }

  @Test
  void compoundsAreKnownByTheirEnd() {
    CueLexicon lexicon = CueLexicon.german();
    assertThat(lexicon.source("Polizeiangabe")).isTrue();
    assertThat(lexicon.content("Lohnforderung")).isTrue();
    assertThat(lexicon.source("Brücke")).isFalse();
    assertThat(lexicon.verb("mitteilen").clause()).isTrue();
    assertThat(lexicon.particle("Laut")).isEqualTo(CueLexicon.Place.BEFORE);
  }
}
