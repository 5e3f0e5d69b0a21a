package wortlaut.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wortlaut.Loaded;
import wortlaut.intake.Article;
import wortlaut.record.Actor;
import wortlaut.record.ArticleRecord;

class SpeakerActorsTest {
  @Test
  void behindANounOfSpeechStandsWhoSpoke() {
    assertThat(speakers("Nach Angaben der Polizei wurden zwei Menschen verletzt."))
        .containsExactly("Polizei");
  }

  @Test
  void nameBehindTheCommaIsTheSpeakerNotTheOffice() {
    assertThat(
            speakers(
                "Der Vorsitzende des Fischereiverbands, Uwe Petersen, sagte, die Quote sei klein."))
        .containsExactly("Uwe Petersen");
  }

  @Test
  void ofTwoSpeakersJoinedEachIsOne() {
    assertThat(speakers("Ada Kern und Ole Lund sagten, das Geld sei da."))
        .containsExactly("Ada Kern", "Ole Lund");
  }

  @Test
  void whoeverSpeaksIsAParty() {
    assertThat(speakers("Überlieferungen zufolge stand die Mühle schon vor 1700."))
        .containsExactly("Überlieferungen");
  }

  @Test
  void wordsForWhatIsSaidAreNobody() {
    assertThat(speakers("Nach offiziellen Angaben wurden zwei Menschen verletzt.")).isEmpty();
    assertThat(speakers("Nach Angaben aus Regierungskreisen soll der Vertrag bald stehen."))
        .containsExactly("Regierungskreise");
  }

  @Test
  void aSpokesmanIsThatOfTheCompanyNamedBefore() {
    assertThat(
            speakers(
                "Der Autobauer Volvo wächst. Ein Sprecher des Unternehmens sagte, das freue ihn."))
        .containsExactly("Sprecher von Volvo");
  }

  @Test
  void wordThatPointsBackMeansTheSpeakerBefore() {
    assertThat(speakers("Ministerin Ada Kern sagte, das Geld sei da. Demnach werde im Mai gebaut."))
        .containsExactly("Ada Kern");
  }

  private static List<String> speakers(String text) {
    ArticleRecord record = Loaded.wortlaut().read(Article.of(text));
    Map<String, String> names =
        record.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
    return record.statements().stream()
        .flatMap(statement -> statement.speaker().actors().stream())
        .map(names::get)
        .distinct()
        .toList();
  }
}
