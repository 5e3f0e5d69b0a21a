package wortlaut.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page at the widths of a desk and a phone, light and dark; pictures in target/screenshots.
 */
class PagesInBrowserTest {
  @TempDir static Path directory;
  private static TestSite site;
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.open(true);
    site = TestSite.full(directory);
    site.submit("/articles/3/s1/correct", "verdict=corrected&speaker=Rita+Neu");
    site.submit("/articles/3/e1/correct", "verdict=removed");
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (site != null) {
      site.close();
    }
  }

  /** Pages by the names of their pictures. */
  static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("home", "/");
    pages.put("articles", "/articles");
    pages.put("search", "/search?q=Erdgasleitung");
    pages.put("article", "/articles/1");
    pages.put("events", "/events");
    pages.put("actor", "/actors/1");
    pages.put("threads", "/threads");
    pages.put("compare", "/compare?a=K%C3%BCstenbote&b=Abendkurier&actor=Feldkamp");
    pages.put("correct", "/articles/1/e2/correct");
    pages.put("corrections", "/corrections");
    pages.put("error", "/articles/12345");
    return pages;
  }

  @Test
  void everyPageAtEveryWidthInBothLights() {
    SoftAssertions softly = new SoftAssertions();
    browser.go(site.at("/"));
    for (String theme : new String[] {"light", "dark"}) {
      browser.choose(theme.equals("light") ? "de" : "en", theme);
      pages()
          .forEach(
              (name, path) -> {
                for (int width : new int[] {1280, 390}) {
                  browser.size(width, width == 1280 ? 1500 : 1700);
                  browser.go(site.at(path));
                  String picture = name + "-" + width + "-" + theme;
                  browser.screenshot(picture);
                  softly
                      .assertThat(overflow())
                      .as(picture + " is wider than the screen")
                      .isLessThan(1);
                  if ((width == 1280) == theme.equals("light")) { // each layout and each light once
                    softly.check(() -> browser.checkAccess(picture));
                  }
                }
              });
    }
    softly.assertAll();
    assertThat(site.log).isEmpty();
  }

  private static long overflow() {
    return (Long)
        browser
            .driver()
            .executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }
}
