package wortlaut.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearseCommandTest {
  @TempDir private Path directory;

  @Test
  void everyCommandOfItSucceeds() throws IOException {
    Path article = directory.resolve("artikel.txt");
    Files.writeString(article, "Der Minister sagte am Mittwoch, er rechne mit Protesten.");
    Cli.Run run = Cli.run("rehearse", article.toString());
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("er rechne mit Protesten");
  }
}
