package wortlaut.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A Chromium without a window. Tests that need one are passed over where there is none. */
final class Browser implements AutoCloseable {
  private static final List<Path> BROWSERS =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));
  private static final List<Path> DRIVERS =
      List.of(Path.of("/usr/bin/chromedriver"), Path.of("/usr/lib/chromium/chromedriver"));
  private static final Set<String> GRAVE = Set.of("serious", "critical");
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private final ChromeDriver driver;
  private final Path profile;

  private Browser(ChromeDriver driver, Path profile) {
    this.driver = driver;
    this.profile = profile;
  }

  /** A browser, with or without JavaScript; the test is passed over where there is none. */
  static Browser open(boolean script) {
    Path browser = first("chromium", BROWSERS);
    Path driver = first("chromedriver", DRIVERS);
    Assumptions.assumeTrue(
        browser != null && driver != null,
        "no chromium and chromedriver: install Debian's packages chromium and chromium-driver");
    try {
      Path profile = Files.createTempDirectory("wortlaut-chromium");
      ChromeOptions options = new ChromeOptions();
      options.setBinary(browser.toFile());
      options.addArguments(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--hide-scrollbars",
          "--user-data-dir=" + profile);
      if (!script) {
        options.setExperimentalOption(
            "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
      }
      ChromeDriverService service =
          new ChromeDriverService.Builder()
              .usingDriverExecutable(driver.toFile())
              .usingAnyFreePort()
              .build();
      ChromeDriver started = new ChromeDriver(service, options);
      started.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60));
      return new Browser(started, profile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path first(String name, List<Path> places) {
    return Stream.concat(
            places.stream(),
            Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .map(directory -> Path.of(directory, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  ChromeDriver driver() {
    return driver;
  }

  /** How large the page is, in CSS pixels. */
  void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  /** Chooses language and light as the switches do; a page of the server must be open. */
  void choose(String language, String theme) {
    driver.manage().addCookie(new Cookie.Builder("wortlaut-language", language).path("/").build());
    driver.manage().addCookie(new Cookie.Builder("wortlaut-theme", theme).path("/").build());
  }

  void go(URI address) {
    driver.get(address.toString());
  }

  /** Waits until the address has this part. */
  void await(String part) {
    until(browser -> browser.getCurrentUrl().contains(part));
  }

  /** Waits until something is so; what is being loaded meanwhile is not there yet. */
  void until(Predicate<ChromeDriver> so) {
    new WebDriverWait(driver, Duration.ofSeconds(30))
        .ignoring(WebDriverException.class)
        .until(any -> so.test(driver));
  }

  /** A picture for people to look at. */
  void screenshot(String name) {
    try {
      Files.createDirectories(SCREENSHOTS);
      Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** That nothing keeps people from using the page, as far as axe-core sees. */
  void checkAccess(String name) {
    List<Rule> violations = new AxeBuilder().analyze(driver).getViolations();
    List<String> grave =
        violations.stream()
            .filter(rule -> GRAVE.contains(rule.getImpact()))
            .map(
                rule ->
                    rule.getId()
                        + ": "
                        + rule.getHelp()
                        + " "
                        + rule.getNodes().stream()
                            .limit(4)
                            .map(node -> node.getHtml() + "\n" + node.getFailureSummary())
                            .toList())
            .toList();
    assertThat(grave).as(name).isEmpty();
  }

  @Override
  public void close() {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) { // a temporary directory that stays does no harm
      profile.toFile().deleteOnExit();
    }
  }
}
