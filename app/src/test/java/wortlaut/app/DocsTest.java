package wortlaut.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import wortlaut.app.report.CsvReport;
import wortlaut.archive.error.ArchiveError;

/** What {@code docs/} says is what the command does. */
class DocsTest {
  private static final Path DOCS = Path.of("..", "docs");

  private static String page(String name) throws IOException {
    return Files.readString(DOCS.resolve(name));
  }

  @Test
  void everyColumnOfTheCsvIsExplained() throws IOException {
    String page = page("cli.md");
    assertThat(new CsvReport().head().strip().split(","))
        .allSatisfy(column -> assertThat(page).contains("`" + column + "`"));
  }

  @Test
  void everyErrorIsListed() throws IOException {
    String page = page("errors.md");
    assertThat(Arrays.stream(AppError.values()).map(error -> error.message("x", "")))
        .allSatisfy(
            message ->
                assertThat(page).contains("| " + message.replaceAll(".*\\[(W\\d+)]", "$1") + " |"));
  }

  @Test
  void everyErrorOfTheArchiveIsListedInItsWords() throws IOException {
    String page = page("errors.md");
    assertThat(ArchiveError.values())
        .allSatisfy(
            error ->
                assertThat(page)
                    .contains(
                        "| "
                            + error.number()
                            + " | "
                            + error.what()
                            + " | "
                            + error.advice()
                            + " |"));
  }
}
