package wortlaut.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {
  private static final String TEXT =
      """
      # everybody
      User-agent: *
      Disallow: /

      User-Agent: Wortlaut
      User-agent: other
      Allow: /politik/
      Disallow: /politik/intern
      Disallow: /*.pdf$
      Disallow: /suche?
      Crawl-delay: 7
      """;

  @ParameterizedTest
  @CsvSource({
    "/politik/a.html, true",
    "/politik/intern/a, false",
    "/bericht.pdf, false",
    "/bericht.pdf.html, true",
    "/suche?q=a, false",
    "/suche, true",
    "/, true"
  })
  void theLongestRuleForThisProgramDecides(String path, boolean allowed) {
    assertThat(Robots.parse(TEXT).allows(path)).isEqualTo(allowed);
  }

  @Test
  void delaysAndOtherFilesAreUnderstood() {
    assertThat(Robots.parse(TEXT).delay()).isEqualTo(Duration.ofSeconds(7));
    assertThat(Robots.parse("").allows("/a")).isTrue();
    assertThat(Robots.parse("User-agent: *\nDisallow:").allows("/a")).isTrue();
    assertThat(Robots.parse("User-agent: *\nDisallow: /").allows("/a")).isFalse();
    assertThat(Robots.parse("<html>no such page</html>").allows("/a")).isTrue();
    assertThat(Robots.NOTHING.allows("/a")).isFalse();
  }
}
