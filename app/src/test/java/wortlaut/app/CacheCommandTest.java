package wortlaut.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheCommandTest {
  private static final String PROPERTY = "wortlaut.cache";

  @TempDir private Path directory;
  private String before;

  @BeforeEach
  void useAnotherCache() {
    before = System.setProperty(PROPERTY, directory.toString());
  }

  @AfterEach
  void useTheFormerCache() {
    if (before == null) {
      System.clearProperty(PROPERTY);
    } else {
      System.setProperty(PROPERTY, before);
    }
  }

  @Test
  void showListsTheModels() throws IOException {
    Files.write(directory.resolve("parser-v1-abc.bin"), new byte[1_500_000]);
    assertThat(Cli.run("cache", "show").out())
        .startsWith(directory.toString())
        .contains("     1.5 MB  parser-v1-abc.bin", "     1.5 MB  in all");
  }

  @Test
  void clearDeletesModelsAndNothingElse() throws IOException {
    Files.write(directory.resolve("parser-v1-abc.bin"), new byte[3]);
    Path other = Files.writeString(directory.resolve("notizen.txt"), "bleibt");
    Cli.Run run = Cli.run("cache", "clear");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("1 file deleted");
    assertThat(directory.toFile().list()).containsExactly(other.getFileName().toString());
  }

  @Test
  void aCacheThatIsNotThereYetIsEmpty() {
    System.setProperty(PROPERTY, directory.resolve("neu").toString());
    assertThat(Cli.run("cache", "show").out()).contains("0.0 MB  in all");
  }
}
