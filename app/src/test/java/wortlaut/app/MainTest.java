package wortlaut.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "read --help",
        "explain --help",
        "cache --help",
        "cache show --help",
        "cache clear --help",
        "add --help",
        "follow --help",
        "search --help",
        "events --help",
        "actor --help",
        "threads --help",
        "balance --help",
        "export --help",
        "check --help",
        "reindex --help",
        "re-read --help"
      })
  void everyCommandHasHelp(String arguments) {
    Cli.Run run = Cli.run(arguments.split(" "));
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Usage: wortlaut");
  }

  @Test
  void theHelpOfReadTellsTheExitStatuses() {
    assertThat(Cli.run("read", "--help").out())
        .contains("0    everything was read", "3    nothing could be read", "141");
  }

  @Test
  void withoutACommandTheUsageIsShown() {
    Cli.Run run = Cli.run();
    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("Usage: wortlaut");
  }
}
