package wortlaut.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

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
}
