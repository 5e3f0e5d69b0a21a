package wortlaut.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurementTest {
  @Test
  void comesBackFromItsLine() {
    Measurement measured = new Measurement(1.25, 20.5, 3.5, 3.0625, 4.5, 812);
    assertThat(Measurement.of(measured.line())).isEqualTo(measured);
  }

  @Test
  void otherLinesHoldNone() {
    assertThat(Measurement.of("converting the parser model")).isNull();
    assertThat(Measurement.of("")).isNull();
  }

  @Test
  void theMedianIsTakenOfEachMeasure() {
    List<Measurement> rounds =
        List.of(
            new Measurement(1, 9, 5, 4, 3, 700),
            new Measurement(3, 7, 6, 2, 1, 800),
            new Measurement(2, 8, 4, 3, 2, 600));
    assertThat(Measurement.median(rounds)).isEqualTo(new Measurement(2, 8, 5, 3, 2, 700));
  }
}
