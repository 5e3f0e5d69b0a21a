package wortlaut.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.Loaded;
import wortlaut.intake.Article;
import wortlaut.record.ArticleRecord;
import wortlaut.record.Event;
import wortlaut.record.EventType;
import wortlaut.record.Link;
import wortlaut.record.LinkKind;

class LinkReaderTest {
  private static ArticleRecord read(String text) {
    return Loaded.wortlaut().read(Article.of(text));
  }

  private static EventType type(ArticleRecord record, String id) {
    return record.events().stream()
        .filter(e -> e.id().equals(id))
        .map(Event::type)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void linksADenialToTheAccusation() {
    ArticleRecord record =
        read(
            "Ankara wirft Athen vor, Schiffe zu bedrohen. Griechenland bestreitet derartige Pläne.");
    Link link = record.links().get(0);
    assertThat(link.kind()).isEqualTo(LinkKind.DENIES);
    assertThat(type(record, link.from())).isEqualTo(EventType.REJECT);
    assertThat(type(record, link.to())).isEqualTo(EventType.ACCUSE);
  }

  @Test
  void linksARefusalToTheDemand() {
    ArticleRecord record =
        read("Warschau fordert von Berlin Reparationen. Deutschland lehnt die Forderung ab.");
    List<Link> answers =
        record.links().stream().filter(link -> link.kind() == LinkKind.ANSWERS).toList();
    assertThat(answers).hasSize(1);
    assertThat(type(record, answers.get(0).to())).isEqualTo(EventType.REQUEST);
  }

  @Test
  void linksAnActThatIsToldAgain() {
    ArticleRecord record =
        read(
            "Die russische Armee hat die Stadt Charkiw beschossen. Der Morgen war ruhig."
                + " Die russische Armee beschoss die Stadt Charkiw auch am Abend.");
    assertThat(record.links()).extracting(Link::kind).contains(LinkKind.REPEATS);
  }

  @Test
  void linksNothingWhereNothingBelongsTogether() {
    ArticleRecord record =
        read("Japan hat Kanada besucht. Brasilien lieferte Mosambik Medikamente.");
    assertThat(record.links()).isEmpty();
  }
}
