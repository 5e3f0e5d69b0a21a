package wortlaut.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wortlaut.Loaded;
import wortlaut.intake.Article;
import wortlaut.record.ArticleRecord;
import wortlaut.record.Event;
import wortlaut.record.EventParty;
import wortlaut.record.EventType;
import wortlaut.record.Span;
import wortlaut.record.Status;
import wortlaut.record.Text;
import wortlaut.syntax.Sentence;
import wortlaut.syntax.Word;

class EventReaderTest {
  private static Event event(String text, EventType type) {
    List<Event> events = Loaded.wortlaut().read(Article.of(text)).events();
    return events.stream()
        .filter(event -> event.type() == type)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type + " in " + events));
  }

  private static List<String> codes(List<EventParty> parties) {
    return parties.stream().map(EventParty::code).sorted().toList();
  }

  private static String words(String text, Event event) {
    Text whole = new Text(text);
    return String.join(" … ", event.trigger().stream().map((Span s) -> whole.slice(s)).toList());
  }

  @Test
  void triggerIsTheVerbWithItsPrefix() {
    String text = "Washington wirft Moskau Betrug vor.";
    Event event = event(text, EventType.ACCUSE);
    assertThat(words(text, event)).isEqualTo("wirft … vor");
    assertThat(codes(event.source())).containsExactly("USA");
    assertThat(codes(event.target())).containsExactly("RUS");
  }

  @Test
  void undoesThePassive() {
    Event event =
        event("Der Botschafter Frankreichs wurde von Mali ausgewiesen.", EventType.SANCTION);
    assertThat(codes(event.source())).containsExactly("MLI");
    assertThat(codes(event.target())).containsExactly("FRA");
  }

  @Test
  void symmetricActsHaveAllPartiesInTheSource() {
    Event event = event("Indien und China haben sich auf ein Abkommen geeinigt.", EventType.AGREE);
    assertThat(codes(event.source())).containsExactly("CHN", "IND");
    assertThat(event.target()).isEmpty();
  }

  @Test
  void aDemandedActIsPartOfTheDemand() {
    List<Event> events =
        Loaded.wortlaut()
            .read(Article.of("Polen forderte von Russland den Abzug der Truppen."))
            .events();
    assertThat(events).extracting(Event::type).containsExactly(EventType.REQUEST);
  }

  @Test
  void statusFollowsNegationModalsAndTheFuture() {
    assertThat(event("Die NATO hat Serbien nicht angegriffen.", EventType.ASSAULT).status())
        .isEqualTo(Status.NEGATED);
    assertThat(event("Die NATO könnte Serbien angreifen.", EventType.ASSAULT).status())
        .isEqualTo(Status.HYPOTHETICAL);
    assertThat(event("Der Minister will zurücktreten.", EventType.RETREAT).status())
        .isEqualTo(Status.PLANNED);
    assertThat(event("Die NATO hat Serbien angegriffen.", EventType.ASSAULT).status())
        .isEqualTo(Status.ACTUAL);
  }

  @Test
  void aFutureVisitIsAnAgreement() {
    assertThat(event("Der Kanzler wird China am Montag besuchen.", EventType.AGREE).status())
        .isEqualTo(Status.PLANNED);
  }

  @Test
  void voiceIsTheSpeakerOfWhatIsQuoted() {
    ArticleRecord record =
        Loaded.wortlaut()
            .read(
                Article.of(
                    "Der Iran habe Israel angegriffen, sagte der Sprecher des Weißen Hauses."));
    Event event =
        record.events().stream()
            .filter(e -> e.type() == EventType.ASSAULT)
            .findFirst()
            .orElseThrow();
    assertThat(event.voice()).isEqualTo(record.statements().get(0).id());
  }

  @Test
  void datesAndPlacesTheEvent() {
    String text = "In Kairo hat die Polizei am Dienstag einen Aktivisten festgenommen.";
    Event event = event(text, EventType.COERCE);
    assertThat(event.time()).isNotNull();
    assertThat(event.where()).isNotNull();
  }

  @Test
  void givesReasonAndConfidence() {
    Event event = event("Die EU verhängte Sanktionen gegen Belarus.", EventType.SANCTION);
    assertThat(event.reason()).contains("predicates.tsv verhängen");
    assertThat(event.confidence()).isBetween(0.0, 1.0);
  }

  @Test
  void ofTwoNamesWithoutCaseTheFirstActs() {
    Event event = event("Peru hat Ecuador ein Ultimatum gestellt.", EventType.THREATEN);
    assertThat(codes(event.source())).containsExactly("PER");
    assertThat(codes(event.target())).containsExactly("ECU");
  }

  @Test
  void thatOfWhichSomethingIsSaidIsTheObject() {
    Event event =
        event(
            "Die Palästinenser haben Israel für den Anschlag verantwortlich gemacht.",
            EventType.ACCUSE);
    assertThat(codes(event.source())).containsExactly("PSE");
    assertThat(codes(event.target())).containsExactly("ISR");
  }

  @Test
  void aNounInThePluralHasAllItsOwners() {
    Event event =
        event(
            "Vertreter Schwedens und der Türkei führen derzeit Verhandlungen.", EventType.CONSULT);
    assertThat(codes(event.source())).containsExactly("SWE", "TUR");
    assertThat(event.target()).isEmpty();
  }

  @Test
  void whoIsNamedByAnAgentInThePassiveIsNoTarget() {
    Event event = event("Vom Europarat werden Konsequenzen gefordert.", EventType.REQUEST);
    assertThat(codes(event.target())).doesNotContain("IGO");
  }

  @Test
  void compoundsThatAreSplitAtTheirHyphenHaveTheirLastPartAsTheirHead() {
    Sentence sentence =
        TreeRepair.repaired(
            Loaded.syntax("Bei einem US-Luftangriff auf ein Lager in Mali starben Rebellen.")
                .sentences()
                .get(0));
    Word last =
        sentence.words().stream()
            .filter(word -> word.form().equals("Luftangriff"))
            .findFirst()
            .orElseThrow();
    assertThat(sentence.head(last).form()).isEqualTo("starben");
    assertThat(sentence.children(last)).extracting(Word::form).contains("US", "einem");
  }

  @Test
  void readsWhatSomebodyIsTakenForAsTheVerbsOwn() {
    event("Die Armee hat den Präsidenten von Niger gefangen genommen.", EventType.COERCE);
    event(
        "Der Minister bezeichnete die Forderung der Opposition als unrealistisch.",
        EventType.REJECT);
  }

  @Test
  void findsPluralsOfLongCompoundsWhoseLemmaIsGuessed() {
    event("Die türkische Polizei begann Massenverhaftungen von Kurden.", EventType.COERCE);
  }
}
