package wortlaut.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
  @TempDir Path directory;

  @Test
  void aPortThatIsTakenIsSaidWithWhatToDo() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Cli.Run run =
          Cli.run(
              "serve",
              "--port",
              String.valueOf(taken.getLocalPort()),
              "--archive",
              directory.resolve("a.wortlaut").toString());
      assertThat(run.exit()).isEqualTo(4);
      assertThat(run.err()).contains("W308", "--port").doesNotContain("at io.javalin");
    }
  }

  @Test
  void aFileThatIsNoArchiveIsLeftAsItIs() throws Exception {
    Path file = Files.writeString(directory.resolve("b.wortlaut"), "kein Archiv");
    assertThat(Cli.run("serve", "--port", "0", "--archive", file.toString()).exit()).isEqualTo(6);
    assertThat(file).hasContent("kein Archiv");
  }
}
