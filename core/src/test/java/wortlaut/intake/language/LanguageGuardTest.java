package wortlaut.intake.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuardTest {
  private static final LanguageGuard GUARD = new LanguageGuard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nein!",
        "Der Hund bellt laut.",
        "Philip Morris wird das Team bis 2011 sponsern.",
        "Angela Merkel met Emmanuel Macron.",
        "Police arrested two men in Berlin.",
        "12:0, 3:4, 17 – 18"
      })
  void germanOrNotSurelyForeign(String text) {
    assertThat(GUARD.foreign(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl|Het kabinet wil de regels voor de boeren versoepelen, maar de oppositie is er tegen.",
        "fr|La police a arrêté deux hommes dans la banlieue de Berlin mercredi soir.",
        "pl|Minister powiedział w środę, że rozmowy z krajami sąsiednimi będą kontynuowane.",
        "lb|De Minister huet e Mëttwoch gesot, datt d'Gespréicher weidergoe sollen."
      })
  void surelyForeign(String language, String text) {
    assertThat(GUARD.foreign(text)).contains(language);
  }
}
