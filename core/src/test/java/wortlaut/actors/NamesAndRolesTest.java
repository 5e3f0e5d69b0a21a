package wortlaut.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.Loaded;
import wortlaut.record.Actor;
import wortlaut.record.ActorKind;

/** Names that are hard to find, and whom offices and pronouns take up. */
class NamesAndRolesTest {
  private static final ActorReader READER = new ActorReader();

  @ParameterizedTest
  @CsvSource({
    "Lothar Nicht, 'Die Brücke wird gesperrt. Das sagte Lothar Nicht, Dezernent der Stadt Lübben.'",
    "Hans-Jürgen Weise, 'Der Chef des Amtes für Statistik, Hans-Jürgen Weise, trat zurück.'",
    "Şenol Can, 'Offenbar hat Şenol Can, der Leiter der Wartung, das Tor geöffnet.'",
    "Wu Lan, 'Am Montag sagte Wu Lan, die Vorsitzende des Ausschusses, das reiche nicht. Wu erklärte, es sei spät.'",
  })
  void findsPersons(String name, String text) {
    assertThat(read(text))
        .filteredOn(a -> a.kind() == ActorKind.PERSON)
        .extracting(Actor::name)
        .containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({
    "Roter Mond, 'Die Gruppe „Roter Mond“ forderte mehr Geld.'",
    "'rad, bahn und bus', 'Das Magazin „rad, bahn und bus“ berichtete, die Preise stiegen.'",
  })
  void namesOrganisationsInQuotationMarksBehindTheirNoun(String name, String text) {
    assertThat(read(text)).extracting(Actor::name).contains(name);
  }

  @Test
  void joinsAnOrganisationAndItsNameInApposition() {
    String text =
        "Der Betreiber des Kraftwerks Nordmoor in Japan, der Energieversorger Tepco, sagte, es sei sicher.";
    assertThat(read(text))
        .filteredOn(a -> a.name().equals("Tepco"))
        .singleElement()
        .satisfies(a -> assertThat(a.mentions()).hasSize(2));
  }

  @Test
  void joinsAShortNameAndTheWordsItsLettersStandFor() {
    String text =
        "Die Firma Neue Nordische Netze verkauft Kabel. NNN teilte mit, das Geschäft wachse.";
    assertThat(read(text))
        .filteredOn(a -> a.name().equals("Neue Nordische Netze"))
        .singleElement()
        .satisfies(a -> assertThat(a.aliases()).contains("NNN"));
  }

  @Test
  void takesTheChiefOfAUnionAndItsChairmanForOne() {
    String text =
        "Gewerkschaftschef Konrad Holm lehnte das ab. Der Vorsitzende sagte, es fehle an Geld.";
    assertThat(read(text)).hasSize(1);
  }

  @Test
  void anIndefiniteOfficeIsNobodyNamedBefore() {
    String text =
        "Regierungssprecher Robert Holm lobte den Plan. Ein Sprecher sagte dagegen, das sei zu wenig.";
    assertThat(read(text)).filteredOn(a -> a.kind() == ActorKind.OFFICE).hasSize(1);
  }

  @Test
  void aPluralBeforeANameIsAnotherParty() {
    List<Actor> actors = read("Der Ausweis wurde von den Ermittlern Petersen zugeordnet.");
    assertThat(actors).extracting(Actor::roles).allMatch(List::isEmpty);
  }

  @Test
  void aSubjectIsNobodyThatItsOwnVerbHasForObject() {
    String text =
        "Der Kandidat Morgan Holm sprach am Montag. Den Währungsfonds forderte er auf, zu warten.";
    assertThat(read(text))
        .filteredOn(a -> a.name().equals("Morgan Holm"))
        .singleElement()
        .satisfies(a -> assertThat(a.mentions()).hasSize(2));
  }

  @Test
  void leavesOpenOnWhichSideACommitteeNobodyNamedStands() {
    String text =
        "Norwegen und Kenia wollen mehr handeln. Kenia und Norwegen planen Treffen der Ausschüsse.";
    assertThat(read(text))
        .filteredOn(a -> a.name().equals("Ausschüsse"))
        .extracting(Actor::code)
        .containsOnlyNulls();
  }

  @ParameterizedTest
  @CsvSource({"Der Standard, AUT", "Neue Zürcher Zeitung, CHE", "Küstenbote, DEU"})
  void anArticleThatNamesNoStateIsWrittenForReadersOfItsOutlet(String outlet, String code) {
    List<Actor> actors =
        READER.reading(Loaded.syntax("Die Polizei warnte vor Betrügern."), null, outlet).actors();
    assertThat(actors)
        .filteredOn(a -> a.name().equals("Polizei"))
        .extracting(Actor::code)
        .containsExactly(code);
  }

  @Test
  void whoServesAPrivatePersonDoesNotTakeTheirState() {
    List<Actor> actors =
        read(
            "Die Polizei in Krefeld nahm einen Mann fest. Eine Niederländerin war verletzt worden."
                + " Die Anwältin der Frau sagte, die Staatsanwältin sei informiert gewesen.");
    assertThat(actors)
        .filteredOn(a -> a.name().endsWith("nwältin der Frau"))
        .singleElement()
        .matches(a -> "DEU".equals(a.code()) && a.mentions().size() == 1);
  }

  @Test
  void aDeputyMinisterIsTakenUpAsViceMinister() {
    List<Actor> actors =
        read(
            "Der norwegische Außenminister Arne Lindvik reiste nach Wien. Der stellvertretende"
                + " Osloer Außenminister Jonas Hellesen hatte zuvor gewarnt. Gefragt nach den"
                + " Fischgründen, antwortete der norwegische Vize-Außenminister, man prüfe das.");
    assertThat(actors)
        .filteredOn(a -> a.name().equals("Jonas Hellesen"))
        .singleElement()
        .matches(a -> a.mentions().size() == 2);
  }

  @Test
  void theHolderOfAFederalOfficeKeepsTheirOwnState() {
    assertThat(read("Bundeskanzler Sebastian Kurz sagte in Berlin, er stimme zu."))
        .filteredOn(a -> a.name().equals("Sebastian Kurz"))
        .extracting(Actor::code)
        .containsExactly("AUT");
  }

  private static List<Actor> read(String text) {
    return READER.read(Loaded.syntax(text));
  }
}
