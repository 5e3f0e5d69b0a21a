package wortlaut.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import wortlaut.record.ArticleRecord;
import wortlaut.record.Span;
import wortlaut.record.Statement;

class SegmentsTest {
  @Property(tries = 300)
  void segmentsSpellTheParagraphsAndKnowTheirVoices(
      @ForAll("quotes") Tuple2<String, List<Span>> sample) {
    ArticleRecord record = Sample.quotes(sample.get1(), sample.get2().toArray(Span[]::new));
    View view = new View(record);
    StringBuilder spelled = new StringBuilder();
    for (List<Segment> paragraph : view.segments()) {
      for (Segment segment : paragraph) {
        Span place = new Span(segment.start(), segment.end());
        assertThat(segment.end()).isGreaterThan(segment.start());
        assertThat(segment.voices())
            .containsExactlyInAnyOrderElementsOf(
                record.statements().stream()
                    .filter(s -> s.quote().get(0).contains(place))
                    .toList());
        for (Statement statement : record.statements()) {
          Span quote = statement.quote().get(0);
          assertThat(quote.contains(place) || !quote.overlaps(place)).isTrue();
        }
        spelled.append(view.text().slice(place));
      }
      spelled.append('\n');
    }
    String lines =
        sample
            .get1()
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> line + "\n")
            .reduce("", String::concat);
    assertThat(spelled.toString()).isEqualTo(lines);
  }

  @Provide
  Arbitrary<Tuple2<String, List<Span>>> quotes() {
    Arbitrary<String> texts =
        Arbitraries.of("a", "ß", " ", "\n", "🕊", "ein Wort")
            .list()
            .ofMinSize(4)
            .ofMaxSize(30)
            .map(l -> String.join("", l));
    return texts.flatMap(
        text -> {
          int length = text.codePointCount(0, text.length());
          Arbitrary<Span> spans =
              Combinators.combine(
                      Arbitraries.integers().between(0, length - 1),
                      Arbitraries.integers().between(1, length))
                  .as((start, size) -> new Span(start, Math.min(length, start + size)));
          return spans.list().ofMaxSize(5).map(list -> Tuple.of(text, list));
        });
  }
}
