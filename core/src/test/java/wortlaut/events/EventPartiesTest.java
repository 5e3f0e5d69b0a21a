package wortlaut.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wortlaut.Loaded;
import wortlaut.intake.Article;
import wortlaut.record.Event;
import wortlaut.record.EventParty;
import wortlaut.record.EventType;

/** Who does what to whom, in sentences that were once read wrongly. */
class EventPartiesTest {
  private static String codes(List<EventParty> parties) {
    return String.join(
        " ", parties.stream().map(EventParty::code).filter(Objects::nonNull).sorted().toList());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // of two nominals whose case cannot be seen, the first is the subject
        "Angola hat die Beobachter der Europäischen Union scharf kritisiert. | ACCUSE | AGO | EU",
        "Chile hat gestern ein peruanisches Angebot entschieden zurückgewiesen. | REJECT | CHL | PER",
        "Dänemark wird Kenia in den nächsten zwei Jahren einen Kredit gewähren. | AGREE | DNK | KEN",
        // a bare name may be a dative
        "Die Türkei wirft Griechenland vor, die Inseln zu bewaffnen. | ACCUSE | TUR | GRC",
        // an infinitive has no subject of its own
        "Der Sudan drohte damit, der kenianischen Regierung das Öl abzudrehen. | THREATEN | SDN | KEN",
        // long perfects have their participle as head
        "Serbien hat seine Truppen im Kosovo verstärkt. | MOBILIZE | SRB | XKX",
        // a finite verb is joined to a finite one, not to a participle between
        "Norwegen sieht sich durch die heranrückenden Truppen Schwedens bedroht und fordert daher"
            + " von Dänemark Unterstützung. | REQUEST | NOR | DNK",
        // what hangs to the auxiliary is the participle's
        "Norwegen hat gestern bei Island offiziell Protest eingelegt. | ACCUSE | NOR | ISL",
        // plain talks
        "Portugals Präsident hat kürzlich mit den Staatschefs Ghanas, Malis und Nigerias gesprochen."
            + " | CONSULT | GHA MLI NGA PRT |",
        // no noun belongs to "vor kurzem"
        "Brasiliens Präsident führte vor kurzem Telefongespräche mit dem Präsidenten von Peru."
            + " | CONSULT | BRA PER |",
        // they who met, and not who tells of it
        "„Togos Präsident sprach mit dem Präsidenten Ghanas. Sie kamen überein, Handel zu treiben“,"
            + " sagte der Minister Togos. | AGREE | GHA TGO |",
        // "diese drei Länder" are those last named together
        "Lettland liegt zwischen Estland, Litauen und Belarus. Norwegen verhandelte mit den"
            + " Regierungen dieser drei Länder. | CONSULT | BLR EST LTU NOR |",
        // who is denied is the accuser
        "Manila wirft Hanoi vor, eine Landung zu planen. Vietnam bestreitet derartige Pläne."
            + " | REJECT | VNM | PHL",
        // who refuses a demand refuses it to whom it came from
        "Ghana fordert von Togo den Abzug der Truppen. Togo lehnt entsprechende Zusagen ab."
            + " | REJECT | TGO | GHA",
        // a demand by a pronoun
        "Oslo streitet mit Tallinn. Der estnische Premier bat Norwegen um schriftliche Garantien."
            + " | REQUEST | EST | NOR",
        // a feminine "der" is no subject
        "Der Regierung der Türkei wird von Armenien vorgeworfen, Beweise zu fälschen."
            + " | ACCUSE | ARM | TUR",
      })
  void parties(String text, EventType type, String source, String target) {
    List<Event> events = Loaded.wortlaut().read(Article.of(text)).events();
    assertThat(events)
        .filteredOn(event -> event.type() == type)
        .extracting(event -> codes(event.source()) + " → " + codes(event.target()))
        .containsExactly(source + " → " + Objects.requireNonNullElse(target, ""));
  }
}
