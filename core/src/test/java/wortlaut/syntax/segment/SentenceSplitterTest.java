package wortlaut.syntax.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.record.Furniture;
import wortlaut.record.Span;
import wortlaut.record.Text;

class SentenceSplitterTest {
  private final SentenceSplitter splitter = new SentenceSplitter();

  private List<String> split(String text) {
    Text read = new Text(text);
    return splitter.split(read, List.of()).stream().map(read::slice).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Das gilt z. B. für Kiel, d. h. für den Norden.",
        "Dr. Anna Weiß und Prof. Kurz kamen mit u. a. zwei Helfern.",
        "Nach Art. 5 Abs. 2 Nr. 3 ist das verboten.",
        "Am 24. Februar begann der Streik.",
        "Am Montag, dem 3. Oktober 2022, und am 4. 10. wird gefeiert.",
        "Im 20. Jahrhundert lebte Ludwig XIV. nicht mehr.",
        "Der 1. FC Neustadt gewann.",
        "Rund 3,5 Mio. Euro und 2 Mrd. Kronen flossen.",
        "George W. Bush und J. R. R. Tolkien lasen.",
        "St. Pauli liegt ca. 2.500 Meter entfernt.",
        "Siehe www.beispiel.de/a.html und info@beispiel.de für mehr.",
        "„Das geht nicht.“, sagte er.",
        "„Kommt ihr mit?“ fragte sie.",
        "„Halt!“ – so rief der Wächter.",
        "Er sagte: Das wird nichts; wir warten.",
        "Sie sprach von „Fehlern […] und Versäumnissen“ der Stadt.",
        "Er zögerte … dann ging er.",
        "1. Die Brücke wird gesperrt."
      })
  void keepsWhole(String sentence) {
    assertThat(split(sentence)).containsExactly(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Er ging.| Sie blieb.",
        "Das war 2005.| Die Stadt wuchs.",
        "Sie kamen um 17.30 Uhr.| Um 18.15.| Danach war Schluss.",
        "Er kaufte Brot, Käse usw.| Danach ging er.",
        "Es war am 24.| Die Sonne schien.",
        "„Das geht nicht. | Wir bleiben.“| Er ging.",
        "Sie rief: „Halt!“| Niemand hielt.",
        "Auf Platz 19.| Trainer Kern war froh.",
        "Ist das so?!| Ja.",
        "Er schwieg …| Dann sprach er.",
        "(Er kam zu spät.)| Der Zug war fort.",
        "So endete es.Der Rat vertagte sich."
      })
  void splits(String marked) {
    String[] wanted =
        marked.equals("So endete es.Der Rat vertagte sich.")
            ? new String[] {"So endete es.", "Der Rat vertagte sich."}
            : java.util.Arrays.stream(marked.split("\\|"))
                .map(String::strip)
                .toArray(String[]::new);
    assertThat(split(marked.replace("|", ""))).containsExactly(wanted);
  }

  @Test
  void endsAtHeadingsAndParagraphs() {
    assertThat(split("Neue Brücke in Neustadt\r\n\r\nDer Bau beginnt\tim Mai.\nEr dauert lange\n"))
        .containsExactly("Neue Brücke in Neustadt", "Der Bau beginnt\tim Mai.", "Er dauert lange");
  }

  @Test
  void joinsWrappedLines() {
    String wrapped =
        "Der Rat der Stadt Neustadt hat am Montagabend nach langer Debatte\n"
            + "beschlossen, die alte Brücke über den Fluss zu sperren und eine\n"
            + "neue zu bauen. Die Arbeiten sollen im Mai beginnen.";
    assertThat(split(wrapped)).hasSize(2);
  }

  @Test
  void leavesFurnitureOut() {
    Text text = new Text("🙂 Er ging fort\nMehr zum Thema\nSie blieb.");
    List<Span> spans = splitter.split(text, List.of(new Furniture(15, 29, "related")));
    assertThat(spans.stream().map(text::slice)).containsExactly("🙂 Er ging fort", "Sie blieb.");
  }

  @Property(tries = 300)
  void coversAllButWhiteSpaceInOrder(@ForAll("texts") String string) {
    Text text = new Text(string);
    int at = 0;
    for (Span span : splitter.split(text, List.of())) {
      assertThat(span.start()).isGreaterThanOrEqualTo(at);
      assertThat(blank(text.slice(at, span.start()))).isTrue();
      assertThat(blank(text.slice(span))).isFalse();
      at = span.end();
    }
    assertThat(blank(text.slice(at, text.length()))).isTrue();
  }

  private static boolean blank(String string) {
    return string.chars().allMatch(c -> SentenceSplitter.space((char) c));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "Der", "z.", "B.", "24.", "Mai", ".", "…", "?!", "„", "“", "\"", "(", ")", "[...]", " ",
            " ", "\n", "\n\n", "\t", "\r\n", "\u00a0", "\u00ad", "\u200b", "🙂", "ging", "Dr.", ":")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }
}
