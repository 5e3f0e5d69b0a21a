package wortlaut.archive.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.archive.error.ArchiveException;

class WordsTest {
  private static boolean finds(String typed, String text) throws java.io.IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(GermanAnalyzer.ofTexts()))) {
      Document document = new Document();
      document.add(new TextField(Fields.WORDS, text, Field.Store.NO));
      writer.addDocument(document);
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return new IndexSearcher(reader).count(WordsQuery.of(typed)) == 1;
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Müller | Frau Mueller sprach",
        "Mueller | Herr Müller sprach",
        "Muller | Herr Müller sprach",
        "grosse | eine große Sorge",
        "Erdogan | Präsident Erdoğan",
        "minister | Der Außenminister schwieg",
        "Außenminister | die Außenminister schwiegen",
        "aussenminister | Der Außenminister schwieg",
        "Bundes Regierung | Die Bundesregierung schwieg",
        "Haushalt | der Staatshaushalt",
        "Verträge | nach dem Vertrag",
        "\"der kleine Hund\" | als der kleine Hund bellte",
        "Hund -Katze | ein Hund",
        "Regier* | der Regierungssprecher",
        "„kleine Hund“ | als der kleine Hund bellte",
        "https://zeitung.example/1 | siehe https://zeitung.example/1",
      })
  void findsAsPeopleType(String typed, String text) throws java.io.IOException {
    assertThat(finds(typed, text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"Hund kleine\" | als der kleine Hund bellte",
        "Hund -Katze | ein Hund und eine Katze",
        "Außenminister | Der Minister schwieg",
        "Hund Katze | ein Hund",
      })
  void doesNotFindWhatIsNotThere(String typed, String text) throws java.io.IOException {
    assertThat(finds(typed, text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "speaker:Lawrow",
        "Gas OR Öl",
        "\"offen",
        "*",
        "a*",
        "G*s",
        "",
        "der",
        "-Gas",
        "!!!",
        "()"
      })
  void whatCannotBeSearchedForIsRefusedWithAdvice(String typed) {
    assertThatThrownBy(() -> WordsQuery.of(typed))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("[W408]");
  }

  @Test
  void syntaxOfOthersIsTakenForWords() throws java.io.IOException {
    for (String hostile :
        List.of("'; DROP TABLE documents; --", "(Gas) [a} /x/", "Gas~2^5", "a\\", "${jndi:x}")) {
      try {
        finds(hostile, "Text");
      } catch (ArchiveException e) {
        assertThat(e).hasMessageContaining("[W408]");
      }
    }
  }

  @Property(tries = 300)
  void noInputDoesHarm(@ForAll String typed) {
    try {
      assertThat(WordsQuery.of(typed)).isNotNull();
    } catch (ArchiveException e) {
      assertThat(e).hasMessageContaining("[W408]");
    }
  }
}
