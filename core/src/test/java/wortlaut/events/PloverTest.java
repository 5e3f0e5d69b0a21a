package wortlaut.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wortlaut.lexicon.Table;
import wortlaut.record.EventType;

class PloverTest {
  @ParameterizedTest
  @EnumSource
  void everyTypeIsInTheTable(EventType type) {
    assertThat(Plover.of(type, null)).isNotNull();
  }

  @Test
  void everyRowIsInRange() {
    for (Table.Row row : Table.of(Plover.class, "plover.tsv").rows()) {
      Plover plover = Plover.of(EventType.valueOf(row.get("type")), row.get("mode"));
      assertThat(plover.quad()).isBetween(1, 4);
      assertThat(plover.score()).isBetween(-10.0, 10.0);
      assertThat(plover.cameo()).matches("0[3-9]|1[0-9]|20");
      if (plover.quad() <= 2) {
        assertThat(plover.score()).isPositive();
      }
    }
  }

  @Test
  void aModeSharpensItsType() {
    assertThat(Plover.of(EventType.ACCUSE, "investigate")).isEqualTo(new Plover(3, -3.5, "09"));
    assertThat(Plover.of(EventType.ACCUSE, "shout")).isEqualTo(Plover.of(EventType.ACCUSE, null));
    assertThat(Plover.isMode(EventType.CONSULT, "phone")).isTrue();
    assertThat(Plover.isMode(EventType.CONSULT, "strike")).isFalse();
  }
}
