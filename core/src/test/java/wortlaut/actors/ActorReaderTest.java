package wortlaut.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.Loaded;
import wortlaut.record.Actor;
import wortlaut.record.ActorKind;
import wortlaut.record.Party;
import wortlaut.record.Sourcing;
import wortlaut.record.Span;
import wortlaut.record.Statement;
import wortlaut.record.StatementType;
import wortlaut.syntax.Syntax;

class ActorReaderTest {
  private static final ActorReader READER = new ActorReader();

  @Test
  void givesAMetonymItsState() {
    List<Actor> actors =
        read("Moskau wirft Washington vor, den Vertrag zu brechen. Der Kreml schweigt.");
    assertThat(named(actors, "Russland").code()).isEqualTo("RUS");
    assertThat(named(actors, "Russland").kind()).isEqualTo(ActorKind.STATE);
    assertThat(named(actors, "Russland").mentions()).hasSize(2);
    assertThat(named(actors, "USA").code()).isEqualTo("USA");
  }

  @Test
  void takesACapitalAfterAPrepositionOfPlaceForAPlace() {
    assertThat(read("In Moskau hat es am Abend geschneit.")).isEmpty();
  }

  @Test
  void putsAPersonAndAnOfficeTogether() {
    String text =
        "Der norwegische Handelsminister Lars Holm reist nach Wien. Holm will dort mit Firmen"
            + " sprechen. Der Minister sagte, er erwarte wenig.";
    Actor holm = named(read(text), "Lars Holm");
    assertThat(holm.kind()).isEqualTo(ActorKind.PERSON);
    assertThat(holm.code()).isEqualTo("NOR");
    assertThat(holm.roles()).first().isEqualTo("norwegischer Handelsminister");
    assertThat(holm.aliases()).containsExactly("Holm");
    assertThat(holm.mentions()).hasSize(4);
  }

  @Test
  void readsAnAppositionOverItsAttributes() {
    String text = "Der Leiter der Behörde für Seeverkehr in Bergen, Odd Nilsen, lehnte ab.";
    Actor nilsen = named(read(text), "Odd Nilsen");
    assertThat(nilsen.roles()).anyMatch(role -> role.startsWith("Leiter der Behörde"));
  }

  @Test
  void namesAnUnnamedOfficeInTheNominative() {
    List<Actor> actors =
        read("Das bestätigte einem Reporter zufolge ein Sprecher der Polizei in Graz.");
    assertThat(actors)
        .anyMatch(a -> a.name().startsWith("Sprecher der Polizei") && a.kind() == ActorKind.OFFICE);
    assertThat(actors).anyMatch(a -> a.name().startsWith("Polizei") && "AUT".equals(a.code()));
  }

  @Test
  void leavesTheCodeOfThoseWhoActForSeveralStatesOpen() {
    List<Actor> actors = read("Vertreter Kenias und Ugandas trafen sich am Montag.");
    assertThat(actors)
        .filteredOn(a -> a.kind() == ActorKind.GROUP)
        .singleElement()
        .extracting(Actor::code)
        .isNull();
  }

  @Test
  void givesNoSingleStateToPartsOfContinentsAndToSeveralStates() {
    List<Actor> actors =
        read(
            "Russland sprach mit drei mittelamerikanischen Ländern. Die Kollegen aus diesen drei"
                + " Regierungen stimmten zu. Südamerikanische Länder protestierten.");
    assertThat(actors)
        .filteredOn(a -> a.kind() == ActorKind.GROUP)
        .isNotEmpty()
        .allMatch(a -> a.code() == null);
    assertThat(actors).noneMatch(a -> "USA".equals(a.code()));
  }

  @Test
  void tellsTheUnionByItsCompany() {
    assertThat(read("Die Europäische Union berät. Die Union will helfen."))
        .extracting(Actor::code)
        .containsOnly("EU");
    assertThat(read("Die CSU zögert. Die Union streitet weiter, sagte die SPD."))
        .extracting(Actor::code)
        .containsOnly("DEU");
  }

  @Test
  void neverGivesAnOfficeToAnotherHolderThanTheOneNamedBehindIt() {
    List<Actor> actors =
        read(
            "Der Direktor der Werft, Jan Smit, schwieg. Der Direktor des Hafens, Piet Vos, lobte"
                + " den Plan.");
    assertThat(named(actors, "Jan Smit").roles()).containsExactly("Direktor der Werft");
    assertThat(named(actors, "Piet Vos").roles()).containsExactly("Direktor des Hafens");
  }

  @Test
  void givesTheNameToTheRelativeAndNotToTheOfficeItBelongsTo() {
    List<Actor> actors =
        read("Einer der Kritiker des Ministers, Ole Lund, widersprach. Der Minister schwieg.");
    assertThat(named(actors, "Ole Lund").roles()).noneMatch(role -> role.equals("Minister"));
  }

  @Test
  void doesNotCutANameAtAPlaceInIt() {
    Actor agency =
        named(read("Die Japan Meteorological Agency warnte."), "Japan Meteorological Agency");
    assertThat(agency.kind()).isEqualTo(ActorKind.ORGANISATION);
    assertThat(agency.code()).isEqualTo("JPN");
  }

  @Test
  void tiesAShortNameInBracketsToTheNameBefore() {
    List<Actor> actors =
        read("Die Pakistanische Volkspartei (PPP) und die Muslim-Liga (PML-N) hatten abgesagt.");
    assertThat(actors).filteredOn(a -> a.kind() == ActorKind.ORGANISATION).hasSize(2);
  }

  @Test
  void readsASignBeforeANounAsThatOfAState() {
    assertThat(read("Die US Botschaft in Riad teilte mit, alle seien wohlauf.").get(0).code())
        .isEqualTo("USA");
  }

  @Test
  void readsFromTheTitleWhatStateAnArticleIsAbout() {
    Syntax syntax = Loaded.syntax("Die Polizei sucht zwei Zeugen.");
    assertThat(READER.read(syntax).get(0).code()).isEqualTo("DEU");
    assertThat(READER.reading(syntax, "Brand in Norwegen", null).actors().get(0).code())
        .isEqualTo("NOR");
    assertThat(READER.reading(syntax, "US-Soldat vermisst", null).actors().get(0).code())
        .isEqualTo("USA");
  }

  @Test
  void readsHyphenatedNamesAsWholes() {
    Actor actor =
        named(
            read("Vize-Außenministerin Anne-Marie Dupont aus Saudi-Arabien sprach zuerst."),
            "Anne-Marie Dupont");
    assertThat(actor.roles()).containsExactly("Vize-Außenministerin");
    assertThat(actor.code()).isEqualTo("SAU");
  }

  @Test
  void givesTheFirstPersonToTheSpeaker() {
    String text = "„Ich gehe nicht“, sagte Tom Berger.";
    Syntax syntax = Loaded.syntax(text);
    List<Actor> actors = READER.read(syntax);
    String id = named(actors, "Tom Berger").id();
    Statement speech =
        new Statement(
            "s1",
            StatementType.DIRECT,
            null,
            Sourcing.NAMED,
            List.of(new Span(1, 15)),
            List.of(),
            List.of(),
            new Party(List.of(), List.of(id)),
            Party.NONE,
            null,
            null,
            "test",
            1);
    assertThat(
            named(READER.reading(syntax, null, null).heard(List.of(speech)).actors(), "Tom Berger")
                .mentions()
                .get(0)
                .span())
        .isEqualTo(new Span(1, 4));
  }

  @Test
  void usesAUsersOwnActors(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("my.tsv");
    Files.writeString(
        file,
        "# mine\nname\tkind\tcode\twikidata\nLars Holm\tperson\tISL\tQ7\nHafenrat Nord\torganisation\tISL\tQ8\n");
    ActorReader own = ActorReader.with(file);
    List<Actor> actors =
        own.read(Loaded.syntax("Der Hafenrat Nord tagte. Lars Holm sagte nichts."));
    assertThat(named(actors, "Hafenrat Nord").wikidata()).isEqualTo("Q8");
    assertThat(named(actors, "Lars Holm").wikidata()).isEqualTo("Q7");
    assertThat(named(actors, "Lars Holm").code()).isEqualTo("ISL");
  }

  @Test
  void explainsEveryMention() {
    String text = "Die Kanzlerin traf Anna Berg. Sie schwieg.";
    Syntax syntax = Loaded.syntax(text);
    List<Decision> decisions = READER.explain(syntax, null, null);
    int mentions = READER.read(syntax).stream().mapToInt(a -> a.mentions().size()).sum();
    assertThat(decisions.stream().filter(d -> d.actor() != null)).hasSize(mentions);
    assertThat(decisions).allMatch(d -> !d.found().isEmpty() && !d.joined().isEmpty());
    assertThat(decisions.get(decisions.size() - 1).considered()).isNotEmpty();
  }

  @Test
  void readsAnEmptyText() {
    assertThat(READER.read(Loaded.syntax(""))).isEmpty();
  }

  private static List<Actor> read(String text) {
    return READER.read(Loaded.syntax(text));
  }

  private static Actor named(List<Actor> actors, String name) {
    return actors.stream()
        .filter(a -> a.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "no " + name + " among " + actors.stream().map(Actor::name).toList()));
  }
}
