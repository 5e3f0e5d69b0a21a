package wortlaut.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The article's page as a reader uses it. */
class ArticleInBrowserTest {
  private static final long SOON = 300; // ms from the answer to a page that can be used
  private static final long SLACK = 5; // how much slower a busy machine may be

  @TempDir static Path directory;
  private static TestSite site;
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.open(true);
    site = TestSite.full(directory);
    browser.size(1280, 1000);
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

  private static WebElement find(String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }

  private static boolean visible(String selector) {
    return browser.driver().findElements(By.cssSelector(selector)).stream()
        .anyMatch(WebElement::isDisplayed);
  }

  @Test
  void wordsAndCardsLightUpTogetherAndNothingMoves() {
    browser.go(site.at("/articles/2"));
    List<Object> before = places();
    new Actions(browser.driver()).moveToElement(find("#text-s1")).perform();
    assertThat(find("#s1").getDomAttribute("class")).contains("lit");
    new Actions(browser.driver()).moveToElement(find("#e1")).perform();
    assertThat(find("#text-e1").getDomAttribute("class")).contains("lit");
    assertThat(find("#s1").getDomAttribute("class")).doesNotContain("lit");
    find("#s2 a.n").sendKeys(Keys.SHIFT);
    assertThat(find("#text-s2").getDomAttribute("class")).contains("lit");
    assertThat(places()).isEqualTo(before);
  }

  @SuppressWarnings("unchecked")
  private static List<Object> places() {
    return (List<Object>)
        browser
            .driver()
            .executeScript(
                "return [...document.querySelectorAll('.par, .card, .q')].map(e => { const r ="
                    + " e.getBoundingClientRect(); return [r.x, r.y + scrollY, r.width,"
                    + " r.height].map(Math.round).join() })");
  }

  @Test
  void numbersLeadToCardsAndBack() {
    browser.go(site.at("/articles/2"));
    find("#text-s1 > .n").click();
    assertThat(browser.driver().getCurrentUrl()).endsWith("#s1");
    find("#s1 .n").click();
    assertThat(browser.driver().getCurrentUrl()).endsWith("#text-s1");
    browser.go(site.at("/articles/2/e2"));
    assertThat(browser.driver().getCurrentUrl()).endsWith("/articles/2#e2");
  }

  @Test
  void filtersHideCardsAndKeepEveryWord() {
    browser.go(site.at("/articles/2"));
    String words = find(".text .prose").getText();
    find("label:has(#type-direct)").click();
    assertThat(visible(".card.direct")).isFalse();
    assertThat(visible(".card.indirect")).isTrue();
    find("label:has(#status-planned)").click();
    assertThat(visible(".card.planned")).isFalse();
    find("label:has(#only-0)").click();
    assertThat(visible(".card.voice-1")).isFalse();
    assertThat(find(".text .prose").getText().replaceAll("[^\\p{L}]", ""))
        .isEqualTo(words.replaceAll("[^\\p{L}]", ""));
  }

  @Test
  void theReasonIsThereOnDemand() {
    browser.go(site.at("/articles/2"));
    assertThat(visible("#s1 dl")).isFalse();
    find("#s1 summary").click();
    assertThat(find("#s1 dl").getText()).contains("made", "0.90");
    assertThat(visible("#s1 button.copy")).isTrue();
    assertThat(find("#s1 button.copy").getDomAttribute("data-copy"))
        .contains("Abendkurier", "/articles/2#s1");
  }

  @Test
  void aLongArticleIsUsableSoon() {
    long usable = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) { // the first also compiles what makes it
      browser.go(site.at("/articles/31"));
      usable =
          Math.min(
              usable,
              ((Number)
                      browser
                          .driver()
                          .executeScript(
                              "const n = performance.getEntriesByType('navigation')[0]; return"
                                  + " Math.round(n.domContentLoadedEventEnd - n.responseStart)"))
                  .longValue());
    }
    assertThat(browser.driver().findElements(By.cssSelector(".card.statement"))).hasSize(150);
    assertThat(browser.driver().findElements(By.cssSelector(".card.event")))
        .hasSizeGreaterThan(119);
    System.out.println("a long article is usable after " + usable + " ms");
    assertThat(usable).isLessThan(SOON * SLACK);
  }

  @Test
  void anArticleFullOfScriptRunsNone() {
    for (String path : List.of("/articles/32", "/search?q=Lesen", "/events", "/threads", "/")) {
      browser.go(site.at(path));
      assertThat(browser.driver().getTitle()).isNotEqualTo("owned");
    }
  }

  @Test
  void withoutScriptEverythingIsThere() {
    try (Browser plain = Browser.open(false)) {
      plain.size(1280, 1000);
      plain.go(site.at("/"));
      plain.driver().findElement(By.cssSelector("textarea")).sendKeys("Der Rat tagte am Dienstag.");
      plain.driver().findElement(By.cssSelector(".read button.main")).click();
      plain.await("/readings/");
      plain.driver().findElement(By.cssSelector(".keep button")).click();
      plain.await("/articles/");
      plain.go(site.at("/articles/2"));
      assertThat(plain.driver().findElements(By.cssSelector("button.copy")).get(0).isDisplayed())
          .isFalse();
      plain.driver().findElement(By.cssSelector("label:has(#type-direct)")).click();
      assertThat(plain.driver().findElements(By.cssSelector(".card.direct")))
          .noneMatch(WebElement::isDisplayed);
      plain.driver().findElement(By.cssSelector("#s2 summary")).click();
      assertThat(plain.driver().findElement(By.cssSelector("#s2 dl")).isDisplayed()).isTrue();
      String language = plain.driver().findElement(By.tagName("html")).getDomAttribute("lang");
      plain.driver().findElement(By.cssSelector(".switch button")).click();
      plain.await("/articles/2");
      plain.until(
          driver ->
              !driver.findElement(By.tagName("html")).getDomAttribute("lang").equals(language));
      for (String path : PagesInBrowserTest.pages().values()) {
        plain.go(site.at(path));
        assertThat(plain.driver().findElement(By.tagName("h1")).getText()).isNotBlank();
      }
    }
  }
}
