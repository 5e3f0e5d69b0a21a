package wortlaut.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.record.Text;

class GermanSyntaxTest {
  private static final String TEXT =
      "🙂 Bürgermeisterin Karla Brenner sagte am Montag in Neustadt, die Brücke werde im Herbst"
          + " fertig. Die Opposition widersprach.\nMehr zum Thema\nDanach begann die Sitzung.";

  @Test
  void readsAsCoreNlpDoesAsAWhole() {
    Text text = new Text(TEXT);
    List<Sentence> wanted = new CoreNlpSyntax().read(text, List.of()).sentences();
    List<Sentence> got = GermanSyntax.load().read(text, List.of()).sentences();
    assertThat(got.stream().map(Sentence::words).toList())
        .isEqualTo(wanted.stream().map(Sentence::words).toList());
  }
}
