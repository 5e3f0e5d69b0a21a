package wortlaut.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorKeyTest {
  @ParameterizedTest
  @CsvSource({
    "Sergei Lawrow,Sergej Lavrov",
    "Sergei Lawrow,Сергей Лавров",
    "Wolodymyr Selenskyj,Volodymyr Zelensky",
    "Wolodymyr Selenskyj,Wladimir Selenski",
    "Wolodymyr Selenskyj,Володимир Зеленський",
    "Wladimir Putin,Vladimir Putin",
    "Wladimir Putin,Владимир Путин",
    "Michail Chodorkowski,Mikhail Khodorkovsky",
    "Recep Tayyip Erdoğan,Recep Tayyip Erdogan",
    "Slobodan Milošević,Slobodan Milosevic",
    "Dmitri Medwedew,Dmitry Medvedev",
    "Alexander Lukaschenko,Aleksandr Lukashenko",
    "Dr. Angela Merkel,Angela Merkel",
    "Björn Höcke,Bjoern Hoecke",
    "Mahmud Abbas,Mahmoud Abbas",
    "Julia Timoschenko,Yulia Tymoshenko",
    "Lech Kaczyński,Lech Kaczynski"
  })
  void spellingsOfOnePersonMeet(String one, String other) {
    assertThat(ActorKey.ofPerson(one)).isEqualTo(ActorKey.ofPerson(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Hans Müller,Hans Möller",
    "Anna Schmidt,Hanna Schmidt",
    "Lech Kaczyński,Jarosław Kaczyński",
    "George Bush,George Brown",
    "Sergei Lawrow,Sergei Iwanow",
    "Peter Weber,Petra Weber"
  })
  void differentPersonsStayApart(String one, String other) {
    assertThat(ActorKey.ofPerson(one)).isNotEqualTo(ActorKey.ofPerson(other));
  }

  @Property(tries = 200)
  void aKeyIsStable(@ForAll("names") String name) {
    ActorKey key = ActorKey.ofPerson(name);
    assertThat(ActorKey.ofPerson(name)).isEqualTo(key);
    assertThat(key.value()).startsWith("person:").matches("[a-z: ]+");
  }

  @Property(tries = 200)
  void marksAndCaseDoNotMatter(@ForAll("names") String name) {
    String bare =
        java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "");
    assertThat(ActorKey.ofPerson(bare)).isEqualTo(ActorKey.ofPerson(name));
  }

  @Property(tries = 200)
  void titlesDoNotMatter(@ForAll("names") String name) {
    assertThat(ActorKey.ofPerson("Prof. Dr. " + name)).isEqualTo(ActorKey.ofPerson(name));
  }

  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> given =
        Arbitraries.of(
            "Sergei", "Anna", "José", "Zoë", "Łukasz", "Çem", "Björn", "Hans-Peter", "Øyvind");
    Arbitrary<String> surname =
        Arbitraries.strings()
            .alpha()
            .ofMinLength(2)
            .ofMaxLength(10)
            .map(s -> "M" + s.toLowerCase(java.util.Locale.ROOT));
    return net.jqwik.api.Combinators.combine(given, surname).as((g, s) -> g + " " + s);
  }

  @org.junit.jupiter.api.Test
  void statesMeetByCodeAndOrganisationsByName() {
    assertThat(ActorKey.of(actor("Russland", wortlaut.record.ActorKind.STATE, "RUS")).value())
        .isEqualTo("state:RUS");
    assertThat(ActorKey.of(actor("Interfax", wortlaut.record.ActorKind.ORGANISATION, "RUS")))
        .isEqualTo(ActorKey.of(actor("INTERFAX", wortlaut.record.ActorKind.ORGANISATION, "RUS")));
  }

  private static wortlaut.record.Actor actor(
      String name, wortlaut.record.ActorKind kind, String code) {
    return new wortlaut.record.Actor("a1", name, kind, code, List.of(), List.of(), null, List.of());
  }
}
