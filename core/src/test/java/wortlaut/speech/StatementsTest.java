package wortlaut.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.Loaded;
import wortlaut.actors.ActorReader;
import wortlaut.record.Actor;
import wortlaut.record.ActorKind;
import wortlaut.record.Medium;
import wortlaut.record.Mention;
import wortlaut.record.MentionForm;
import wortlaut.record.Sourcing;
import wortlaut.record.Statement;
import wortlaut.record.StatementType;
import wortlaut.syntax.Syntax;

class StatementsTest {
  private static final SpeechReader READER = new SpeechReader();

  private static List<Statement> read(String text, Actor... actors) {
    return READER.read(Loaded.syntax(text), List.of(actors));
  }

  @Test
  void aFragmentStandsInsideItsStatement() {
    List<Statement> read =
        read("Verkehrsminister Otto Braun sagte, die neue Strecke sei „ein Gewinn für das Land“.");
    assertThat(read)
        .extracting(Statement::type)
        .containsExactly(StatementType.INDIRECT, StatementType.DIRECT);
    assertThat(read.get(0).parent()).isNull();
    assertThat(read.get(1).parent()).isEqualTo("s1");
    assertThat(read.get(1).speaker().spans()).isEqualTo(read.get(0).speaker().spans());
    assertThat(read.get(0).medium()).isEqualTo(Medium.SPEECH);
  }

  @Test
  void whoIsQuotedSpeaksWithinTheWordsOfWhoQuotes() {
    List<Statement> read =
        read("Die Zeitung zitierte den Trainer mit den Worten: „Wir werden nicht absteigen.“");
    assertThat(read).hasSize(2);
    assertThat(read).extracting(Statement::type).containsOnly(StatementType.DIRECT);
    assertThat(read.get(0).quote()).isEqualTo(read.get(1).quote());
    assertThat(read.get(0).parent()).isNull();
    assertThat(read.get(1).parent()).isEqualTo("s1");
    assertThat(read).extracting(Statement::medium).containsExactly(Medium.WRITING, Medium.SPEECH);
  }

  @Test
  void theSpeakerIsTheActorWhoseMentionHoldsTheHead() {
    String text = "Bürgermeisterin Petra Holm sagte, die Arbeiten würden im Frühjahr beginnen.";
    Mention mention = new Mention(16, 26, MentionForm.NAME);
    Actor holm =
        new Actor(
            "a1",
            "Petra Holm",
            ActorKind.PERSON,
            null,
            List.of(),
            List.of(),
            null,
            List.of(new Mention(0, 26, MentionForm.NAME), mention));
    assertThat(read(text, holm).get(0).speaker().actors()).containsExactly("a1");
  }

  @ParameterizedTest
  @CsvSource({
    "Nordbau, 'Die Firma Nordbau hat nach eigenen Angaben im März 300 Häuser gebaut.'",
    "Stadtrat, 'Der Stadtrat veröffentlichte am Montag neue Zahlen. Demnach seien die Mieten um zwei Prozent gestiegen.'",
  })
  void ownWordsAndWhatPointsBackHaveTheirSpeaker(String name, String text) {
    Syntax syntax = Loaded.syntax(text);
    List<Actor> actors = new ActorReader().read(syntax);
    List<String> speakers =
        READER.read(syntax, actors).stream().flatMap(s -> s.speaker().actors().stream()).toList();
    assertThat(actors)
        .filteredOn(a -> speakers.contains(a.id()))
        .extracting(Actor::name)
        .contains(name);
  }

  @ParameterizedTest
  @CsvSource({
    "NAMED, 'Konzernchef Bernd Wagner sagte, man werde niemanden entlassen.'",
    "INSTITUTION, 'Ein Sprecher der Polizei sagte, man werde weiter suchen.'",
    "INSTITUTION, 'Die Regierung teilte mit, dass sie den Vertrag nicht verlängern werde.'",
    "VAGUE, 'Experten sagten, die Preise würden weiter steigen.'",
    "UNNAMED, 'Augenzeugen berichteten, der Wagen sei viel zu schnell gewesen.'"
  })
  void sourcingTellsHowOpenlyTheSpeakerIsNamed(Sourcing sourcing, String text) {
    assertThat(read(text)).extracting(Statement::sourcing).containsExactly(sourcing);
  }

  @Test
  void whatIsToldBetweenMarksIsNoStatementOfItsOwn() {
    List<Statement> read =
        read(
            "„Wir haben lange geredet. Beide Seiten einigten sich darauf, eine Kommission"
                + " einzusetzen“, erklärte Regierungschefin Vera Lund.");
    assertThat(read).extracting(Statement::type).containsExactly(StatementType.DIRECT);
  }

  @Test
  void aKonjunktivSentenceAroundAFragmentGoesOnWithTheLastSpeaker() {
    List<Statement> read =
        read(
            "Der Sicherheitsberater des Landes, Paul Weiß, antwortete, dass Manöver kein Thema"
                + " gewesen seien. Die Regierung würde aber „entschlossen“ handeln, falls es zu"
                + " Angriffen kommen sollte.");
    assertThat(read)
        .extracting(Statement::type)
        .containsExactly(
            StatementType.INDIRECT, StatementType.INDIRECT_FREE_INDIRECT, StatementType.DIRECT);
    assertThat(read.get(1).speaker().spans()).isEqualTo(read.get(0).speaker().spans());
    assertThat(read.get(2).speaker().spans()).isEqualTo(read.get(0).speaker().spans());
    assertThat(read.get(2).parent()).isEqualTo("s2");
  }

  @Test
  void aSpeakerCitedByAPaperSpeaksInsideThePapersStatement() {
    String text =
        "„Wir müssen bis Oktober fertig sein“, sagte Minister Anton Rabe laut der Zeitung"
            + " Morgenpost. Ein neuer Termin steht fest.";
    List<Statement> read = read(text);
    Statement direct =
        read.stream().filter(s -> s.type() == StatementType.DIRECT).findFirst().orElseThrow();
    int start = direct.speaker().spans().get(0).start();
    int end = direct.speaker().spans().get(0).end();
    assertThat(text.substring(start, end)).isEqualTo("Minister Anton Rabe");
  }

  @Test
  void anEmptyArticleHasNone() {
    assertThat(read("")).isEmpty();
  }

  @Test
  void rulesAloneFindTheCommonForms() {
    List<Statement> read =
        SpeechReader.rules()
            .read(
                Loaded.syntax(
                    "Laut Polizei wurde niemand verletzt. „Wir hatten Glück“, sagte sie."),
                List.of());
    assertThat(read)
        .extracting(Statement::type)
        .containsExactly(StatementType.INDIRECT, StatementType.DIRECT);
  }
}
