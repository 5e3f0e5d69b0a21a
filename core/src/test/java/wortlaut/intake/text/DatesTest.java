package wortlaut.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022-01-26|2022-01-26",
        "2022-01-26T23:30:00Z|2022-01-27",
        "2022-07-26T22:30:00.000+0000|2022-07-27",
        "2022-01-26T23:30:00+01:00|2022-01-26",
        "2022-01-26 18:11:01.0|2022-01-26",
        "26.01.2022|2022-01-26",
        "Mittwoch, 26. Januar 2022, 10:15 Uhr|2022-01-26",
        "Stand: 3. März 2021|2021-03-03",
        "Wed, 26 Jan 2022 10:15:00 +0100|2022-01-26"
      })
  void readsTheFormsOfPages(String date, String day) {
    assertThat(Dates.any(date)).contains(day);
  }

  @Test
  void refusesDaysThatAreNone() {
    assertThat(Dates.any("2022-02-30")).isEmpty();
    assertThat(Dates.any("31.02.2022")).isEmpty();
    assertThat(Dates.any("gestern")).isEmpty();
    assertThat(Dates.any("")).isEmpty();
  }
}
