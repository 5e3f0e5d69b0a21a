package wortlaut.actors.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wortlaut.lexicon.Table;

/** Checks the tables of knowledge and what is formed from them. */
class KnowledgeTest {
  private static final Knowledge KNOWLEDGE = Knowledge.load();
  private static final Set<String> ORGANISATIONS =
      Set.of(
          "UN",
          "NATO",
          "EU",
          "OSCE",
          "AU",
          "ARABLEAGUE",
          "IAEA",
          "ICC",
          "OPEC",
          "G7",
          "G8",
          "G20",
          "WTO",
          "IMF",
          "IGO",
          "NGO",
          "NSA");
  private static final Set<String> NOT_ISO = Set.of("XKX", "SUN", "YUG", "CSK", "SCG", "DDR");

  /** Forms that stand for several parties; the article decides. */
  private static final Set<String> AMBIGUOUS =
      Set.of("Kongo", "Union", "RSF", "Bundesrat", "Nationalrat");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "states.tsv",
        "organisations.tsv",
        "institutions.tsv",
        "parties.tsv",
        "armed-groups.tsv",
        "media.tsv",
        "places.tsv",
        "persons.tsv",
        "affixes.tsv"
      })
  void givesValidCodesOnly(String name) {
    Set<String> iso =
        Arrays.stream(Locale.getISOCountries())
            .map(c -> new Locale("", c).getISO3Country())
            .collect(Collectors.toSet());
    for (Table.Row row : Table.of(Knowledge.class, name).rows()) {
      String code = row.get("code");
      assertThat(iso.contains(code) || ORGANISATIONS.contains(code) || NOT_ISO.contains(code))
          .as("%s:%d: %s", name, row.line(), code)
          .isTrue();
    }
  }

  @Test
  void knowsEveryState() {
    Set<String> codes =
        Table.of(Knowledge.class, "states.tsv").rows().stream()
            .map(r -> r.get("code"))
            .collect(Collectors.toSet());
    assertThat(codes).hasSizeGreaterThan(200).contains("XKX", "PSE", "TWN", "VAT", "SUN", "DDR");
  }

  @Test
  void namesStatesAsTheJdkDoes() {
    Map<String, String> names = new HashMap<>();
    for (Table.Row row : Table.of(Knowledge.class, "states.tsv").rows()) {
      names.put(row.get("name"), row.get("code"));
      row.list("forms").forEach(f -> names.put(f, row.get("code")));
    }
    int known = 0;
    for (String country : Locale.getISOCountries()) {
      Locale locale = new Locale("", country);
      String code = names.get(locale.getDisplayCountry(Locale.GERMAN));
      if (code != null) {
        known++;
        assertThat(code)
            .as(locale.getDisplayCountry(Locale.GERMAN))
            .isEqualTo(locale.getISO3Country());
      }
    }
    assertThat(known).isGreaterThan(180);
  }

  @Test
  void listsNoFormTwiceWithDifferentCodes() {
    Map<String, String> codes = new HashMap<>();
    Set<String> twice = new HashSet<>();
    for (String name :
        List.of(
            "states.tsv",
            "organisations.tsv",
            "institutions.tsv",
            "parties.tsv",
            "armed-groups.tsv",
            "media.tsv")) {
      for (Table.Row row : Table.of(Knowledge.class, name).rows()) {
        Set<String> forms = new HashSet<>(row.list("forms"));
        forms.add(row.get("name"));
        for (String form : forms) {
          String before = codes.put(form, row.get("code"));
          if (before != null && !before.equals(row.get("code")) && !AMBIGUOUS.contains(form)) {
            twice.add(form);
          }
        }
      }
    }
    assertThat(twice).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Russlands,RUS",
    "Iraks,IRQ",
    "USA,USA",
    "Vereinigten Staaten,USA",
    "Türkei,TUR",
    "Auswärtigen Amtes,DEU",
    "Weiße Haus,USA",
    "Kreml,RUS",
    "Kremls,RUS",
    "Vereinten Nationen,UN",
    "Nato,NATO",
    "IAEO,IAEA",
    "Internationalen Strafgerichtshofs,ICC",
    "Knesset,ISR",
    "Bundestages,DEU",
    "Hamas,PSE",
    "Taliban,NSA",
    "Interfax,RUS",
    "Moskau,RUS",
    "Brüssel,EU",
    "Den Haag,NLD",
    "Downing Street,GBR",
    "Europäischen Union,EU",
    "Elfenbeinküste,CIV",
    "UdSSR,SUN",
    "DDR,DDR",
    "Kosovo,XKX",
    "Palästina,PSE",
    "Russinnen,RUS",
    "Deutscher,DEU",
    "Franzosen,FRA",
    "Ärzte ohne Grenzen,NGO",
    "Afrikanischen Union,AU",
    "IWF,IMF"
  })
  void findsFormsOfNames(String form, String code) {
    Match match = KNOWLEDGE.find(List.of(form.split(" ")), 0);
    assertThat(match).isNotNull();
    assertThat(match.length()).isEqualTo(form.split(" ").length);
    assertThat(match.terms().get(0).known().code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "russische,RUS",
    "kubanischen,CUB",
    "US-amerikanischer,USA",
    "Moskauer,RUS",
    "Kölner,DEU",
    "bayerische,DEU",
    "Schweizer,CHE",
    "palästinensischem,PSE",
    "nordkoreanisches,PRK",
    "saudi-arabische,SAU",
    "sowjetischen,SUN",
    "britischer,GBR",
    "elsässische,FRA",
    "Londoner,GBR",
    "süditalienischen,ITA"
  })
  void findsStatesOfAdjectives(String form, String code) {
    assertThat(KNOWLEDGE.adjective(form).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "Bundesinnenminister,Innenminister,DEU", "US-Präsident,US-Präsident,USA",
    "EU-Kommissarin,EU-Kommissarin,EU", "Nato-Generalsekretär,Nato-Generalsekretär,NATO",
    "Kreml-Sprecher,Kreml-Sprecher,RUS", "Vize-Außenministers,Vize-Außenminister,",
    "Präsidentinnen,Präsidentin,", "Staatsanwaltschaften,Staatsanwaltschaft,",
    "Talibansprecher,Talibansprecher,NSA"
  })
  void takesRolesApart(String form, String word, String code) {
    Role role = role(form);
    assertThat(role.word()).endsWith(word.substring(1));
    assertThat(role.code()).isEqualTo(code);
  }

  @Test
  void knowsTheGenderOfRoles() {
    assertThat(role("Sprecherin").gender()).isEqualTo(wortlaut.syntax.Morph.Gender.FEM);
    assertThat(role("Außenminister").gender()).isEqualTo(wortlaut.syntax.Morph.Gender.MASC);
    assertThat(role("Ministerinnen").number()).isEqualTo(wortlaut.syntax.Morph.Number.PLUR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ausland", "Computer", "Wetter", "Autobahn", "Haus"})
  void takesNoThingForAParty(String form) {
    assertThat(role(form)).isNull();
  }

  @Test
  void hasManyNamesWithGender() {
    assertThat(Table.of(Knowledge.class, "first-names.tsv").rows()).hasSizeGreaterThan(1000);
    assertThat(KNOWLEDGE.persons().given("Hans-Peter")).isNotNull();
    assertThat(KNOWLEDGE.persons().given("Tisch")).isNull();
  }

  @Test
  void usersActorsTakePrecedence(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("my.tsv");
    Files.writeString(
        file,
        "# mine\nname\taliases\tkind\tcode\twikidata\nRotes Kreuz Tonga\tRotes Kreuz;Kreml\torganisation\tTON\tQ42\n");
    Known known = Knowledge.with(file).find(List.of("Kreml"), 0).terms().get(0).known();
    assertThat(known.code()).isEqualTo("TON");
    assertThat(known.wikidata()).isEqualTo("Q42");
  }

  @ParameterizedTest
  @CsvSource({
    "'name\tcolour\nX\tred',unknown column colour",
    "'name\tkind\nX\tplanet',my.tsv:3: unknown kind \"planet\"",
    "'name\twikidata\nX\t42',my.tsv:3: a Wikidata id is Q and a number",
    "'name\tcode\n\tDEU',my.tsv:3: the name is missing"
  })
  void saysWhatIsWrongInAUsersFile(String lines, String message, @TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("my.tsv");
    Files.writeString(file, "# mine\n" + lines + "\n");
    assertThatThrownBy(() -> Knowledge.with(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private static Role role(String form) {
    return KNOWLEDGE.role(
        new wortlaut.syntax.Word(
            1,
            0,
            form.length(),
            form,
            form,
            wortlaut.syntax.Upos.NOUN,
            wortlaut.syntax.Morph.NONE,
            0,
            "root",
            wortlaut.syntax.Entity.NONE));
  }
}
